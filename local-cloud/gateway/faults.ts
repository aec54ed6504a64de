import { type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * `reset`: the connection ends before anything is done. `status`: so does the request, answered by a page as gateways write
 * it. `lost`: it is done and its answer never leaves. `delay`: it begins late. `hold`: it is done and its answer waits.
 */
export const FAULT_KINDS = ['reset', 'status', 'lost', 'delay', 'hold'] as const

export interface Fault {
  /** What is struck: an action by its name, any `call`, `upload-url`, `storage.put`, `storage.get`, an open API by its name. */
  readonly at: string
  readonly kind: (typeof FAULT_KINDS)[number]
  /** How often it strikes; 0 takes it back. */
  readonly times: number
  /** Of `delay`. */
  readonly ms: number
  /** Of `status`. */
  readonly status: number
}

/** The failures that a test asked for in one environment: at most one at each place, each counted down as it strikes. */
export class Faults {
  private readonly asked = new Map<string, Fault>()
  private held: Array<() => void> = []
  /** Where faults have struck since the last `end`. */
  readonly struck = new Set<string>()

  ask(fault: Fault): void {
    if (fault.times > 0) this.asked.set(fault.at, fault)
    else this.asked.delete(fault.at)
  }

  /** The fault at the first of these places where there is one. */
  strike(...places: readonly string[]): Fault | undefined {
    const fault = places.map((place) => this.asked.get(place)).find((each) => each !== undefined)
    if (fault) this.ask({ ...fault, times: fault.times - 1 })
    if (fault) this.struck.add(fault.at)
    return fault
  }

  /** Settles with the next `end`. */
  untilEnd(): Promise<void> {
    return new Promise((resolve) => this.held.push(resolve))
  }

  /** Takes every fault back and lets every held answer go. */
  end(): void {
    this.asked.clear()
    this.struck.clear()
    this.held.forEach((release) => release())
    this.held = []
  }
}

export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly faults: Faults
}

/** Serves a request as the fault at its place wants it; `act` does what is asked and returns how to tell it. */
export async function serveUnderFault(
  { request, response, faults }: Exchange,
  places: readonly string[],
  act: () => (() => unknown) | Promise<() => unknown>,
): Promise<void> {
  const fault = faults.strike(...places)
  if (fault?.kind === 'reset') return void request.socket.destroy()
  if (fault?.kind === 'status') {
    request.resume()
    return void response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>')
  }
  if (fault?.kind === 'delay') await sleep(fault.ms)
  const end = fault?.kind === 'hold' ? faults.untilEnd() : undefined
  const tell = await act()
  await end
  if (fault?.kind === 'lost') return void request.socket.destroy()
  await tell()
}
