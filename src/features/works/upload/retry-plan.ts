import { isTransient } from '../../../api/transient'
import { type UploadFailure, type UploadState } from './upload-state'

/** How long it waits before it tries by itself once more, ms; after the last one a person says. */
const WAITS_MS = [3_000, 8_000, 20_000, 45_000]

/** What a network does and a person need not look at. */
export const passesByItself = (failure: UploadFailure): boolean =>
  failure.kind === 'transfer'
    ? failure.fault === 'NETWORK'
    : failure.kind === 'call' && isTransient(failure.error)

/** What the plan looks after. */
interface Retried {
  readonly state: UploadState
  listen(listener: () => void): () => void
  retry(): Promise<void>
}

/** Waits, ms; less where the network comes back meanwhile. The answer ends the waiting without a word. */
export type WaitForNetwork = (ms: number, then: () => void) => () => void

/** Tries an upload again that a network cut, a few times, ever later. */
export class RetryPlan {
  private tries = 0
  private stopWaiting: (() => void) | undefined

  constructor(
    private readonly upload: Retried,
    private readonly wait: WaitForNetwork,
    private readonly onChange: () => void,
  ) {
    upload.listen(() => this.look())
  }

  /** It will try by itself. */
  get waits(): boolean {
    return this.stopWaiting !== undefined
  }

  private look(): void {
    const { state } = this.upload
    this.stopWaiting?.()
    this.stopWaiting = undefined
    if (state.phase === 'checking') this.tries = 0
    const waitMs = WAITS_MS[this.tries]
    if (state.phase !== 'failed' || !passesByItself(state.failure) || waitMs === undefined) return
    this.stopWaiting = this.wait(waitMs, () => {
      this.stopWaiting = undefined
      this.tries += 1
      void this.upload.retry()
    })
    this.onChange()
  }
}
