/**
 * Bundled and run by measure-load.ts in a process of its own, `node load-probe.js UNIT`: loads a deploy unit as a cold start
 * does and prints a `ColdStart`. The SDK is loaded and initialised first, so that what remains is the unit's own.
 */
import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type ColdStart } from './measure-load'

interface Sdk {
  readonly DYNAMIC_CURRENT_ENV: unknown
  init(options: object): void
}

const unit = createRequire(path.join(process.argv[2] ?? '', 'index.js'))

const startedAt = performance.now()
const sdk = unit('wx-server-sdk') as Sdk
sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
const sdkReadyAt = performance.now()
const sdkFiles = Object.keys(unit.cache)
const cpuBefore = process.cpuUsage()
const unitStartedAt = performance.now()
unit('./index.js')
const ownMs = performance.now() - unitStartedAt
const { user, system } = process.cpuUsage(cpuBefore)
const own = Object.keys(unit.cache).filter((file) => !sdkFiles.includes(file))
const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0)

const coldStart: ColdStart = {
  ownMs,
  ownCpuMs: (user + system) / 1000,
  sdkMs: sdkReadyAt - startedAt,
  ownBytes: bytesOf(own),
  ownFiles: own.length,
  sdkBytes: bytesOf(sdkFiles),
  sdkFiles: sdkFiles.length,
}
console.log(JSON.stringify(coldStart))
