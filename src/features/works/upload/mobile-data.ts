import { type NetworkType } from '../../../platform/network-type.types'

export interface NetworkPorts {
  network(): Promise<NetworkType>
  /** Tells of each change of network; the answer ends that. */
  watch(onChange: (now: NetworkType) => void): () => void
}

/** Asks a person once, before files of a form are sent over a network that costs money. */
export class MobileData {
  /** Something waits for the person's word. */
  asks = false
  private allowed = false
  private readonly waiting = new Set<() => void>()

  constructor(
    private readonly ports: NetworkPorts,
    private readonly onChange: () => void,
  ) {}

  /** Settles when files may be sent: at once, at the person's word, or when the network costs nothing. */
  async pass(): Promise<void> {
    if (this.allowed || (await this.ports.network()) !== 'cellular') return
    await new Promise<void>((resolve) => {
      const stop = this.ports.watch((now) => now === 'wifi' && this.open())
      this.waiting.add(() => {
        stop()
        resolve()
      })
      this.put(true)
    })
  }

  /** The person says yes, for this form. */
  allow(): void {
    this.allowed = true
    this.open()
  }

  private open(): void {
    this.waiting.forEach((go) => go())
    this.waiting.clear()
    this.put(false)
  }

  private put(asks: boolean): void {
    if (asks === this.asks) return
    this.asks = asks
    this.onChange()
  }
}
