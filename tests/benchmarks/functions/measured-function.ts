/**
 * A deploy unit for the benchmark: calls another unit's `main` again and again within its own invocation, so with the real
 * SDK and the real wire, and tells where the time of each call went.
 */
import { subscribe } from 'node:diagnostics_channel'
import { statSync } from 'node:fs'
import path from 'node:path'
import sdk from 'wx-server-sdk'
import { Stopwatch } from './stopwatch'
import { watched } from './watched-database'

export interface MeasuringOrder {
  readonly unit: string
  readonly events: readonly object[]
}

/** Where one warm call's time went, ms. */
export interface MeasuredCall {
  readonly reply: unknown
  readonly totalMs: number
  /** The SDK worked, or waited for the wire; the rest is the unit's own. */
  readonly sdkMs: number
  readonly requests: number
}

export interface Measurement {
  readonly calls: readonly MeasuredCall[]
  /** The unit's own files that were loaded by then. */
  readonly loaded: { readonly files: number; readonly bytes: number }
}

interface Unit {
  main(event: object): Promise<unknown>
}

const inSdk = new Stopwatch()
let requests = 0
subscribe('http.client.request.start', () => requests++)
const database = sdk.database.bind(sdk)
Object.assign(sdk, { database: (options: object) => watched(database(options), inSdk) })

async function measured(unit: Unit, event: object): Promise<MeasuredCall> {
  requests = 0
  const startedAt = performance.now()
  const reply = await unit.main(event)
  const totalMs = performance.now() - startedAt
  return { reply, totalMs, sdkMs: inSdk.take(), requests }
}

function loadedOf(folder: string): Measurement['loaded'] {
  const own = Object.keys(require.cache).filter((file) => path.dirname(file) === folder)
  return { files: own.length, bytes: own.reduce((sum, file) => sum + statSync(file).size, 0) }
}

export async function main({ unit, events }: MeasuringOrder): Promise<Measurement> {
  const folder = path.join(__dirname, '..', unit)
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the unit is chosen at run time, as in the cloud
  const called = require(path.join(folder, 'index.js')) as Unit
  const calls: MeasuredCall[] = []
  for (const event of events) calls.push(await measured(called, event))
  return { calls, loaded: loadedOf(folder) }
}
