import { type NetworkType } from '../../platform/network-type.types'

export interface NetworkPorts {
  network(): Promise<NetworkType>
  /** Tells of each change of network; the answer ends that. */
  watch(onChange: (now: NetworkType) => void): () => void
}

/** A file before it is sent. */
export interface Waiting {
  /** It still wants to be sent: nobody gave it up. */
  wants(): boolean
  listen(listener: () => void): () => void
}

/** Asks a person once, before files of a form or a card are sent over a network that costs money. */
export class MobileData {
  /** Something waits for the person's word. */
  asks = false
  private allowed = false
  private readonly going = new Set<() => void>()

  constructor(
    private readonly ports: NetworkPorts,
    private readonly onChange: () => void,
  ) {}

  /** Settles when the file may be sent: at once, at the person's word, or when the network costs nothing. Or it is given up. */
  async pass(file: Waiting): Promise<void> {
    if (this.allowed || (await this.ports.network()) !== 'cellular' || !file.wants()) return
    await new Promise<void>((resolve) => {
      const go = () => {
        stops.forEach((stop) => stop())
        this.going.delete(go)
        this.put(this.going.size > 0)
        resolve()
      }
      const stops = [
        this.ports.watch((now) => now === 'wifi' && this.open()),
        file.listen(() => !file.wants() && go()),
      ]
      this.going.add(go)
      this.put(true)
    })
  }

  /** The person says yes, for this form or card. */
  allow(): void {
    this.allowed = true
    this.open()
  }

  private open(): void {
    this.going.forEach((go) => go())
  }

  private put(asks: boolean): void {
    if (asks === this.asks) return
    this.asks = asks
    this.onChange()
  }
}
