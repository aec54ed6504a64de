import { type CallError } from '#shared/contract/action'
import { type WorkContent } from '#shared/domain/work/work'
import { isTransient } from '../../../api/transient'
import { type DraftStart } from './draft-copy'
import { type DraftPorts } from './draft-ports'

/** The phone's storage has every change at most this long after it was made. */
const STORE_AFTER_MS = 400
/** The cloud gets the text this long after the last change. */
const SAVE_AFTER_MS = 2_000
const TRY_AGAIN_AFTER_MS = 10_000

export interface DraftState {
  readonly content: WorkContent
  readonly workId?: string
  readonly version: number
  /** `untouched`: nothing changed since the form opened. `waiting`: the cloud does not have the last change yet. */
  readonly saving: 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed'
  /** Server time of the last save, epoch ms. */
  readonly savedAt?: number
  readonly error?: CallError
}

export interface DraftOptions {
  /** False for an accepted work: its changes stay on the phone until they are submitted. */
  readonly savesToCloud: boolean
  readonly createRequestId?: string
}

/**
 * Holds what a person writes and keeps it: on the phone at once, in the cloud a moment later, one save at a time.
 * When the work changed elsewhere, the phone's text is kept and saved on the newer version.
 */
export class DraftKeeper {
  state: DraftState
  private savedContent: WorkContent | undefined
  private changedAt: number
  /** The intention that opened this draft: the same on this phone as long as it lasts. */
  readonly createRequestId: string
  private readonly listeners = new Set<() => void>()
  private storeTimer: ReturnType<typeof setTimeout> | undefined
  private saveTimer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | undefined
  private closed = false

  constructor(
    start: DraftStart,
    private readonly ports: DraftPorts,
    private readonly options: DraftOptions,
  ) {
    const { content, workId, version, saved } = start
    this.state = {
      content,
      ...(workId === undefined ? {} : { workId }),
      version,
      saving: saved ? 'untouched' : 'waiting',
    }
    this.savedContent = saved ? content : undefined
    this.changedAt = ports.now()
    this.createRequestId = options.createRequestId ?? ports.newRequestId()
    if (!saved) this.scheduleSave(SAVE_AFTER_MS)
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly read = (): DraftState => this.state

  change(patch: Partial<WorkContent>): void {
    this.changedAt = this.ports.now()
    this.put({ content: { ...this.state.content, ...patch }, saving: 'waiting' })
    this.storeTimer ??= setTimeout(() => this.storeNow(), STORE_AFTER_MS)
    this.scheduleSave(SAVE_AFTER_MS)
  }

  /** A file is on its way: from now on there is a draft for it, on the phone at once and in the cloud soon. */
  begin(): void {
    this.change({})
    this.storeNow()
  }

  /** Writes everything down now: the page is being left. */
  async flush(): Promise<void> {
    if (this.closed) return
    if (this.storeTimer !== undefined) this.storeNow()
    while (this.isDirty() && this.options.savesToCloud) {
      await this.saveNow()
      if (this.state.saving === 'failed') return
    }
  }

  /** Lets a running save end, and opens the work in the cloud if it has no id; then no save runs until the next change. */
  async ensureInCloud(): Promise<CallError | undefined> {
    this.stopSaving()
    await this.running
    this.stopSaving()
    return this.state.workId === undefined ? this.open() : undefined
  }

  /** The work's version is now this one; the text here stays. */
  adoptVersion(version: number): void {
    this.put({ version })
  }

  close(): void {
    this.closed = true
    this.stopSaving()
    if (this.storeTimer !== undefined) clearTimeout(this.storeTimer)
    this.storeTimer = undefined
  }

  private isDirty = (): boolean => this.state.content !== this.savedContent

  private put(patch: Partial<DraftState>): void {
    const { error: _error, ...kept } = this.state
    this.state = { ...kept, ...patch }
    this.listeners.forEach((listener) => listener())
  }

  /** Writes it down on the phone. */
  storeNow(): void {
    if (this.storeTimer !== undefined) clearTimeout(this.storeTimer)
    this.storeTimer = undefined
    const { content, workId, version } = this.state
    this.ports.store({
      content,
      ...(workId === undefined ? {} : { workId }),
      version,
      changedAt: this.changedAt,
      saved: !this.isDirty(),
      createRequestId: this.createRequestId,
    })
  }

  private stopSaving(): void {
    if (this.saveTimer !== undefined) clearTimeout(this.saveTimer)
    this.saveTimer = undefined
  }

  private scheduleSave(afterMs: number): void {
    if (!this.options.savesToCloud || this.closed) return
    this.stopSaving()
    this.saveTimer = setTimeout(() => void this.saveNow(), afterMs)
  }

  private saveNow(): Promise<void> {
    this.running ??= this.save().finally(() => (this.running = undefined))
    return this.running
  }

  private async save(): Promise<void> {
    this.stopSaving()
    this.put({ saving: 'saving' })
    const error = (this.state.workId === undefined ? await this.open() : undefined) ?? (await this.send())
    if (error) {
      this.put({ saving: 'failed', error })
      // Every other refusal waits for the next change.
      if (isTransient(error)) this.scheduleSave(TRY_AGAIN_AFTER_MS)
    } else {
      this.put({ saving: this.isDirty() ? 'waiting' : 'saved', savedAt: this.ports.now() })
      if (this.isDirty()) this.scheduleSave(SAVE_AFTER_MS)
    }
    if (!this.closed) this.storeNow()
  }

  private async open(): Promise<CallError | undefined> {
    const reply = await this.ports.create(this.createRequestId)
    if (!reply.ok) return reply.error
    this.put({ workId: reply.value.workId, version: reply.value.version })
    return undefined
  }

  private async send(triesLeft = 1): Promise<CallError | undefined> {
    const { workId, version, content } = this.state
    if (workId === undefined) throw new Error('a work is opened before it is saved')
    const reply = await this.ports.save({ workId, expectedVersion: version, content })
    if (reply.ok) {
      this.savedContent = content
      this.put({ version: reply.value.version })
      return undefined
    }
    const current = reply.error.details.version
    if (reply.error.code !== 'WORK_CHANGED' || typeof current !== 'number' || triesLeft === 0)
      return reply.error
    this.adoptVersion(current)
    return this.send(triesLeft - 1)
  }
}
