import { createRequire } from 'node:module'
import type vm from 'node:vm'
import type * as jsdom from 'jsdom'

/** Tells whether a rejected promise is a mini-program's own; then it has been told and is nobody else's. */
export type Claim = (promise: Promise<unknown>, reason: unknown) => boolean

/** What lies outside a test runner's sandbox, one for all test files of a process. */
export interface Outside {
  readonly jsdom: typeof jsdom
  readonly claims: Set<Claim>
  /** Texts that take long to make, and scripts that are compiled; neither holds on to a sandbox. */
  readonly texts: Map<string, string>
  readonly scripts: Map<string, vm.Script>
}

/** Under this key jest's environment hands it into the sandbox. */
export const OUTSIDE = Symbol.for('mini-program-host-outside')

const handed = globalThis as { [OUTSIDE]?: Outside }

/** Of this process, without a sandbox between. */
export function outsideOfProcess(): Outside {
  const claims = new Set<Claim>()
  const found = createRequire(__filename)('jsdom') as typeof jsdom
  return { jsdom: found, claims, texts: new Map(), scripts: new Map() }
}

/** Jest's own handler counts any rejection against a test; outside jest an unclaimed one ends the process, as ever. */
export function outside(): Outside {
  if (handed[OUTSIDE]) return handed[OUTSIDE]
  const own = outsideOfProcess()
  process.on('unhandledRejection', (reason, promise) => {
    if (![...own.claims].some((claim) => claim(promise, reason))) throw reason
  })
  handed[OUTSIDE] = own
  return own
}

/** What a key stands for in a map: made at the first time. */
export function keptIn<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
