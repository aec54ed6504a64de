import { type Reply } from '#shared/contract/action'
import { type FileTicket } from '#shared/contract/works/uploads'
import { type WayOut } from '#shared/domain/media/kinds'
import { type UploadRequest, type UploadTask } from '../../../platform/file-upload.types'
import { type PickedFile } from '../../../platform/picked-file'
import { type MadeFile } from '../../../platform/made-file'
import { isTransient } from '../../../api/transient'
import { watchLife } from '../../../api/sending/life-watch'
import { type PickedCheck } from './picked-check'
import {
  nextUpload,
  NOTHING_PICKED,
  type SentFile,
  type UploadedMedia,
  type UploadEvent,
  type UploadFailure,
  type UploadState,
} from './upload-state'
import { type WayJob } from './way-run'

/** The doors an upload goes through. None rejects but `check`, whose rejection is a mistake of ours. */
export interface UploadPorts {
  check(file: PickedFile): Promise<PickedCheck>
  /** Makes another file of a refused one. */
  make(way: WayOut, job: Pick<WayJob, 'file' | 'check' | 'tell' | 'isCancelled'>): Promise<MadeFile>
  start(file: PickedFile): Promise<Reply<FileTicket>>
  send(request: UploadRequest): UploadTask
  finish(sent: SentFile): Promise<Reply<unknown>>
  /** The cloud has it: from here on the draft does. */
  keep(media: UploadedMedia): void
  /** Sends what stands for the file; never rejects, and its failing is no failure of the file. */
  cover(file: PickedFile, uploadId: string): Promise<void>
  /** Waits until this file may be sent; the answer is called when the next one may. */
  turn(): Promise<() => void>
}

const wasTried = (state: UploadState): boolean => 'detour' in state && state.detour !== undefined

/** Takes one picked file through check, upload and confirmation; at each cut it stops and waits for a word. */
export class MediaUpload {
  state: UploadState = NOTHING_PICKED
  private readonly listeners = new Set<() => void>()
  private task: UploadTask | undefined

  constructor(private readonly ports: UploadPorts) {}

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly read = (): UploadState => this.state

  /** A file was chosen: another one in its place is given up. */
  async pick(file: PickedFile): Promise<void> {
    this.task?.abort()
    this.apply({ type: 'picked', file })
    await this.checkThenSend()
  }

  /** A file of an earlier visit goes on from where it was: it is read again, and sent unless its bytes are there. */
  async resume(file: PickedFile, sent: SentFile | undefined): Promise<void> {
    this.apply({ type: 'picked', file })
    await this.checkThenSend(sent)
  }

  /** A file of an earlier visit whose bytes the phone has no more. */
  miss(file: PickedFile): void {
    this.apply({ type: 'missed', file })
  }

  /** Another file is made of the refused one, checked, and sent when it passes. */
  async takeWayOut(way: WayOut): Promise<void> {
    this.apply({ type: 'wayTaken', way })
    if (this.state.phase !== 'making') return
    const { run, file, check } = this.state
    const made = await this.ports.make(way, {
      file,
      check,
      tell: (percent) => this.apply({ type: 'wayTold', run, percent }),
      isCancelled: () => !this.isAt(run, 'making'),
    })
    this.apply({ type: 'wayEnded', run, made })
    if (this.isAt(run, 'checking')) await this.checkThenSend()
  }

  async retry(): Promise<void> {
    this.apply({ type: 'retried' })
    if (this.state.phase === 'finishing') await this.confirm()
    else if (this.state.phase === 'waiting') await this.sendInTurn()
    else await this.checkThenSend()
  }

  cancel(): void {
    this.apply({ type: 'cancelled' })
    this.task?.abort()
  }

  remove(): void {
    this.apply({ type: 'removed' })
    this.task?.abort()
  }

  private apply(event: UploadEvent): void {
    const next = nextUpload(this.state, event)
    if (next === this.state) return
    this.state = next
    this.listeners.forEach((listener) => listener())
  }

  private fail(run: number, failure: UploadFailure): void {
    this.apply({ type: 'failed', run, failure })
  }

  private async checkThenSend(sent?: SentFile): Promise<void> {
    if (this.state.phase !== 'checking') return
    const { run, file } = this.state
    const check = await this.ports.check(file)
    this.apply({ type: 'checked', run, check })
    if (this.isAt(run, 'waiting')) await this.sendInTurn(sent)
    // Nobody need be asked: the place is shown to all, and nothing else is lost.
    else if (this.isAt(run, 'refused') && check.code === 'PLACE_INSIDE' && !wasTried(this.state))
      await this.takeWayOut('withoutPlace')
  }

  private isAt = (run: number, phase: UploadState['phase']): boolean =>
    this.state.run === run && this.state.phase === phase

  private async sendInTurn(sent?: SentFile): Promise<void> {
    const { run } = this.state
    const end = await this.ports.turn()
    try {
      this.apply({ type: 'turnCame', run })
      if (sent) await this.confirmSent(run, sent)
      else if (this.isAt(run, 'uploading')) await this.send()
    } finally {
      end()
    }
  }

  /** Each try asks for a place of its own: places are written once. */
  private async send(): Promise<void> {
    if (this.state.phase !== 'uploading') return
    const { run, file } = this.state
    const ticket = await this.ports.start(file)
    if (!this.isAt(run, 'uploading')) return
    if (!ticket.ok) return this.fail(run, { kind: 'call', error: ticket.error })
    const { uploadId, cloudPath, arrived } = ticket.value
    if (arrived) return this.arrive(run, file, uploadId, arrived.covered)
    const life = watchLife(() => {
      this.fail(run, { kind: 'transfer', fault: 'NETWORK' })
      this.task?.abort()
    })
    this.task = this.ports.send({
      cloudPath,
      file,
      onProgress: (sentBytes, totalBytes) => {
        life.sign()
        this.apply({ type: 'progress', run, sentBytes, totalBytes })
      },
    })
    const result = await this.task.done
    life.stop()
    if (!result.ok) {
      if (result.fault !== 'ABORTED') this.fail(run, { kind: 'transfer', fault: result.fault })
      return
    }
    await this.confirmSent(run, { uploadId, fileId: result.fileId })
  }

  private async confirmSent(run: number, sent: SentFile): Promise<void> {
    this.apply({ type: 'sent', run, sent })
    if (this.isAt(run, 'finishing')) await this.confirm()
  }

  private async confirm(): Promise<void> {
    const { state } = this
    if (state.phase !== 'finishing') return
    const { run, file, sent } = state
    const reply = await this.ports.finish(sent)
    if (!this.isAt(run, 'finishing')) return
    if (reply.ok) return this.arrive(run, file, sent.uploadId, false)
    // The bytes may well be there: after what passes by itself only the confirmation is asked again.
    this.fail(run, { kind: 'call', error: reply.error, ...(isTransient(reply.error) ? { sent } : {}) })
  }

  /** The cloud has the file; what stands for it follows where it has not. */
  private async arrive(run: number, file: PickedFile, uploadId: string, covered: boolean): Promise<void> {
    const { state } = this
    if (!('check' in state)) return
    const { kind, name, sizeBytes, path } = file
    this.ports.keep({ uploadId, kind, fileName: name, sizeBytes, check: state.check, path })
    this.apply({ type: 'finished', run })
    if (!covered) await this.ports.cover(file, uploadId)
  }
}
