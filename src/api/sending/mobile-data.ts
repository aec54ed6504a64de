import { type NetworkType } from '../../platform/network-type.types'

export interface NetworkPorts {
  network(): Promise<NetworkType>
  /** Reports each change of network; the result stops that. */
  watch(onChange: (now: NetworkType) => void): () => void
}

/** A file that waits to be sent. */
export interface Waiting {
  /** False once the person has cancelled the file. */
  wants(): boolean
  listen(listener: () => void): () => void
}

/** Asks a person once before files of a form or card are sent over mobile data. */
export class MobileData {
  /** A file waits for the person's consent. */
  asks = false
  private allowed = false
  private readonly going = new Set<() => void>()

  constructor(
    private readonly ports: NetworkPorts,
    private readonly onChange: () => void,
  ) {}

  /** Resolves when the file may be sent (at once, with consent, or on Wi-Fi) or when it is cancelled. */
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

  /** The person consents, for this form or card. */
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
