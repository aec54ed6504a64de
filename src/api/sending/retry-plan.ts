import { type CallError } from '#shared/contract/action'
import { isTransient } from '../transient'

/** Waits before each automatic retry, ms. After the last one only the person retries. */
const WAITS_MS = [3_000, 8_000, 20_000, 45_000]

/** Why an upload stopped. */
export type SendingFailure =
  | { readonly kind: 'call'; readonly error: CallError }
  | { readonly kind: 'transfer'; readonly fault: 'NETWORK' | 'REFUSED' }
  | { readonly kind: 'cancelled' }

/** Whether it is transient and needs no person. */
export const passesByItself = (failure: SendingFailure): boolean =>
  failure.kind === 'transfer'
    ? failure.fault === 'NETWORK'
    : failure.kind === 'call' && isTransient(failure.error)

/** The upload to retry. */
interface Retried {
  readonly state: { readonly phase: string; readonly failure?: SendingFailure }
  listen(listener: () => void): () => void
  retry(): Promise<void>
}

/** Waits this many ms, or less if the network returns sooner. The returned function cancels the wait. */
export type WaitForNetwork = (ms: number, then: () => void) => () => void

/** Retries an upload after a network failure, a few times, ever later. */
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

  /** An automatic retry is due. */
  get waits(): boolean {
    return this.stopWaiting !== undefined
  }

  private look(): void {
    const { state } = this.upload
    this.stopWaiting?.()
    this.stopWaiting = undefined
    if (state.phase === 'checking') this.tries = 0
    const waitMs = WAITS_MS[this.tries]
    if (!state.failure || !passesByItself(state.failure) || waitMs === undefined) return
    this.stopWaiting = this.wait(waitMs, () => {
      this.stopWaiting = undefined
      this.tries += 1
      void this.upload.retry()
    })
    this.onChange()
  }
}
