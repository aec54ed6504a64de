import { CloudError } from '../cloud-error'

/** The code a caller reads when an instance ended before it answered. */
export const KILLED = {
  ok: false,
  code: 'FUNCTIONS_EXECUTE_FAIL',
  message: 'the instance was killed',
} as const

/**
 * How a test lets an invocation end, as the platform ends an instance: right after its n-th write request. That one is done
 * but not answered; of all that follows nothing gets through. `terminates` stops the worker, too, rather than leave it to
 * run into refusals.
 */
export class Death {
  private readonly end = new AbortController()
  private writesLeft: number

  constructor(
    afterWrites: number,
    private readonly terminates: boolean,
  ) {
    this.writesLeft = afterWrites
  }

  get happened(): boolean {
    return this.end.signal.aborted
  }

  /** Fires when the worker is to be stopped; absent where it may run on. */
  get signal(): AbortSignal | undefined {
    return this.terminates ? this.end.signal : undefined
  }

  /** Throws when this was the last write. */
  afterWrite(): void {
    this.writesLeft -= 1
    if (this.writesLeft > 0) return
    this.end.abort()
    throw new CloudError('SYS_ERR', KILLED.message)
  }
}
