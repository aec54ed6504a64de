import { type TestEnvironment } from '../../support/test-environment'

/** A cloud that answers only when it is told to, the oldest call first, so that no count depends on how quick it is. */
export class StepwiseCloud {
  private readonly waiting: Array<() => Promise<unknown>> = []
  readonly environment: TestEnvironment

  constructor(real: TestEnvironment) {
    const call = <Result>(...given: Parameters<TestEnvironment['call']>): Promise<Result> =>
      new Promise((resolve, reject) => {
        this.waiting.push(() => real.call<Result>(...given).then(resolve, reject))
      })
    this.environment = Object.assign(Object.create(real) as TestEnvironment, { call })
  }

  /** Calls that have no answer. */
  get held(): number {
    return this.waiting.length
  }

  /** Answers the oldest call. */
  async answerOne(): Promise<void> {
    await this.waiting.shift()?.()
  }
}
