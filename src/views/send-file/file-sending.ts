import { type CallError, type Reply } from '#shared/contract/action'
import { type UploadTicket } from '#shared/contract/works/uploads'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { isTransient } from '../../api/transient'
import { watchLife } from '../../api/sending/life-watch'
import { type Waiting } from '../../api/sending/mobile-data'
import { type UploadRequest, type UploadTask } from '../../platform/file-upload.types'
import { type PickedFile } from '../../platform/picked-file'

export interface ArrivedBytes {
  readonly uploadId: string
  readonly fileId: string
}

/** `arrived`: the bytes are there, and only the cloud’s word on them is missing. */
export type SendFailure =
  | { readonly kind: 'call'; readonly error: CallError; readonly arrived?: ArrivedBytes }
  | { readonly kind: 'transfer'; readonly fault: 'NETWORK' | 'REFUSED' }
  | { readonly kind: 'cancelled' }

export type SendState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'checking' | 'unreadable'; readonly file: PickedFile }
  | { readonly phase: 'refused'; readonly file: PickedFile; readonly check: MediaCheck }
  /** The network costs money: it waits for a word. */
  | { readonly phase: 'waiting'; readonly file: PickedFile }
  | { readonly phase: 'sending'; readonly file: PickedFile; readonly percent: number }
  | { readonly phase: 'finishing'; readonly file: PickedFile }
  | { readonly phase: 'failed'; readonly file: PickedFile; readonly failure: SendFailure }

export interface CheckedFile {
  readonly file: PickedFile
  readonly check: MediaCheck
}

/** The doors of the way. None rejects but `check`, whose rejection is a mistake of ours. */
export interface SendPorts {
  /** Of the file, or of one made of it that is sent in its place. */
  check(file: PickedFile): Promise<CheckedFile>
  /** Settles when it may be sent. */
  pass(file: Waiting): Promise<void>
  start(file: PickedFile): Promise<Reply<UploadTicket>>
  send(request: UploadRequest): UploadTask
  finish(arrived: ArrivedBytes): Promise<Reply<unknown>>
  /** The cloud has it. */
  done(): void
}

/** Takes one picked file to the cloud: check, transfer, the cloud's word. At each cut it stops and waits to be tried again. */
export class FileSending {
  state: SendState = { phase: 'idle' }
  private readonly listeners = new Set<() => void>()
  private task: UploadTask | undefined
  /** Tells tries apart: what an earlier one still reports is passed over. */
  private run = 0

  constructor(private readonly ports: SendPorts) {}

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly read = (): SendState => this.state

  async pick(picked: PickedFile): Promise<void> {
    const run = this.begin({ phase: 'checking', file: picked })
    const { file, check } = await this.ports.check(picked)
    if (run !== this.run) return
    if (check.verdict === 'reject') return this.put({ phase: 'refused', file, check })
    if (check.verdict === 'retry') return this.put({ phase: 'unreadable', file })
    await this.send(file)
  }

  /** Begins anew where the way broke. */
  async retry(): Promise<void> {
    const { state } = this
    if (state.phase === 'unreadable') return this.pick(state.file)
    if (state.phase !== 'failed') return
    const { file, failure } = state
    if (failure.kind !== 'call' || !failure.arrived) return this.send(file)
    const run = this.begin({ phase: 'finishing', file })
    await this.finish(run, file, failure.arrived)
  }

  cancel(): void {
    if (this.state.phase !== 'sending' && this.state.phase !== 'waiting') return
    const { file } = this.state
    this.leave()
    this.put({ phase: 'failed', file, failure: { kind: 'cancelled' } })
  }

  /** What was picked is given up. */
  reset(): void {
    this.leave()
    this.put({ phase: 'idle' })
  }

  private leave(): void {
    this.run += 1
    this.task?.abort()
  }

  private begin(state: SendState): number {
    this.leave()
    this.put(state)
    return this.run
  }

  private put(state: SendState): void {
    this.state = state
    this.listeners.forEach((listener) => listener())
  }

  /** Each try asks for a place of its own: places are written once. */
  private async send(file: PickedFile): Promise<void> {
    const run = this.begin({ phase: 'waiting', file })
    await this.ports.pass({ listen: this.listen, wants: () => run === this.run })
    if (run !== this.run) return
    this.put({ phase: 'sending', file, percent: 0 })
    const ticket = await this.ports.start(file)
    if (run !== this.run) return
    if (!ticket.ok) return this.fail(file, { kind: 'call', error: ticket.error })
    const { uploadId, cloudPath } = ticket.value
    const result = await this.transfer(run, file, cloudPath)
    if (run !== this.run || result === undefined) return
    if (!result.ok) {
      const fault = result.fault === 'REFUSED' ? 'REFUSED' : 'NETWORK'
      return this.fail(file, { kind: 'transfer', fault })
    }
    this.put({ phase: 'finishing', file })
    await this.finish(run, file, { uploadId, fileId: result.fileId })
  }

  private async transfer(run: number, file: PickedFile, cloudPath: string) {
    const life = watchLife(() => {
      if (run !== this.run) return
      this.leave()
      this.fail(file, { kind: 'transfer', fault: 'NETWORK' })
    })
    this.task = this.ports.send({
      ...{ cloudPath, file },
      onProgress: (sentBytes, totalBytes) => {
        life.sign()
        if (run !== this.run || this.state.phase !== 'sending' || totalBytes <= 0) return
        const percent = Math.min(100, Math.floor((sentBytes / totalBytes) * 100))
        if (percent > this.state.percent) this.put({ phase: 'sending', file, percent })
      },
    })
    const result = await this.task.done
    life.stop()
    return result
  }

  private async finish(run: number, file: PickedFile, arrived: ArrivedBytes): Promise<void> {
    const reply = await this.ports.finish(arrived)
    if (run !== this.run) return
    if (!reply.ok) {
      const { error } = reply
      return this.fail(file, { kind: 'call', error, ...(isTransient(error) ? { arrived } : {}) })
    }
    this.put({ phase: 'idle' })
    this.ports.done()
  }

  private fail(file: PickedFile, failure: SendFailure): void {
    this.put({ phase: 'failed', file, failure })
  }
}
