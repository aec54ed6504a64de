import { CloudFailure, type TestEnvironment } from '../support/test-environment'

/** A cloud that keeps its callers waiting until it is told to fail them or to answer. */
export class HeldCloud {
  private told: 'fail' | 'answer' | undefined
  private readonly waiting: Array<() => void> = []
  readonly environment: TestEnvironment

  constructor(real: TestEnvironment) {
    const call: TestEnvironment['call'] = async (...given) => {
      if (this.told === undefined) await new Promise<void>((resolve) => this.waiting.push(resolve))
      if (this.told === 'fail') throw new CloudFailure('UNAVAILABLE', 'the cloud cannot be reached', 503)
      return real.call(...given)
    }
    this.environment = Object.assign(Object.create(real) as TestEnvironment, { call })
  }

  /** From now on, and for everyone who waits. */
  let(next: 'fail' | 'answer'): void {
    this.told = next
    for (const go of this.waiting.splice(0)) go()
  }
}
