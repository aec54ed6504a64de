import { TestEnvironment } from 'jest-environment-node'
import { OUTSIDE, outsideOfProcess, type Outside } from './outside'

let shared: Outside | undefined

type Listener = (reason: unknown, promise: Promise<unknown>) => void

/**
 * Node for tests of the mini-program: hands jsdom, loaded once for all test files, into the sandbox, and gives rejected
 * promises of a mini-program's logic to its host before jest counts them against the test.
 */
export default class MiniProgramEnvironment extends TestEnvironment {
  private claiming: Listener | undefined

  override async setup(): Promise<void> {
    await super.setup()
    shared ??= outsideOfProcess()
    Object.assign(this.global, { [OUTSIDE]: shared })
  }

  handleTestEvent({ name }: { name: string }): void {
    if (name === 'teardown' && this.claiming) process.removeListener('unhandledRejection', this.claiming)
    if (name !== 'run_start') return
    const counting = process.listeners('unhandledRejection') as Listener[]
    const { claims } = shared ?? outsideOfProcess()
    claims.clear()
    process.removeAllListeners('unhandledRejection')
    this.claiming = (reason, promise) => {
      if ([...claims].some((claim) => claim(promise, reason))) return
      for (const listener of counting) listener(reason, promise)
    }
    process.on('unhandledRejection', this.claiming)
  }
}
