import { type Instance } from './instance'
import { type InvocationOrder, type InvocationOutcome } from './instance-messages'

/** A few warm instances that all functions and environments share. Invocations wait in order when all are busy. */
export class InstancePool {
  private readonly idle: Instance[] = []
  private readonly all = new Set<Instance>()
  private readonly waiting: Array<(instance: Instance) => void> = []
  private stopped = false

  constructor(
    size: number,
    private readonly start: () => Instance,
  ) {
    for (let count = 0; count < size; count += 1) this.add()
  }

  /** `order` is made when an instance is free, so that it carries the clock of that moment. */
  async run(order: () => InvocationOrder, timeoutMs: number, kill?: AbortSignal): Promise<InvocationOutcome> {
    const instance = await this.take()
    try {
      return await instance.run(order(), timeoutMs, kill)
    } finally {
      this.release(instance)
    }
  }

  async stop(): Promise<void> {
    this.stopped = true
    await Promise.all([...this.all].map((instance) => instance.stop()))
  }

  private add(): void {
    const instance = this.start()
    this.all.add(instance)
    this.idle.push(instance)
  }

  private take(): Promise<Instance> {
    let instance = this.idle.pop()
    while (instance && !instance.alive) {
      this.replace(instance)
      instance = this.idle.pop()
    }
    if (instance) return Promise.resolve(instance)
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  private replace(dead: Instance): void {
    this.all.delete(dead)
    if (!this.stopped) this.add()
  }

  private release(instance: Instance): void {
    if (instance.alive) this.idle.push(instance)
    else this.replace(instance)
    const next = this.waiting.shift()
    if (next) void this.take().then(next)
  }
}
