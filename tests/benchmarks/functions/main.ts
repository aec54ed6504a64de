/**
 * `npm run bench:functions`: what of the cloud functions is loaded at once and for the first page's reads, how long a cold
 * start takes, and what dispatch adds to a warm call, in tables for docs/performance.md: median / 95th percentile. Builds into a
 * folder of its own. Ends with 1 when a goal is missed. Loading own code is work and no waiting, so its goal counts CPU time: a busy machine's other work is not in it.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type LocalCloudProcess, startLocalCloudProcess } from '../../support/local-cloud-process'
import { installProduct, ProductCloud } from '../../support/product-cloud'
import { createTestEnvironment, FIRST_ADMINISTRATOR_CODE } from '../../support/test-environment'
import { Report } from '../report'
import { loadedForHome, measureWarmCalls, measureWholeCalls } from './measure-dispatch'
import { buildLoadProbe, coldStarts } from './measure-load'
import { median, quantile } from './spread'
import { buildUnits, newUnitsFolder } from './units'

/** Bytes; 1 KB is 1,000 bytes. */
const OWN_CODE_BYTES = 120_000
const OWN_LOAD_MS = 25
const DISPATCH_MS = 2
const COLD_STARTS = 25

const report = new Report()
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
const spread = (values: readonly number[]) =>
  `${median(values).toFixed(2)} / ${quantile(values, 0.95).toFixed(2)}`

/** Every script that is deployed with a unit, loaded at once or at its first use. */
async function allCode(folder: string): Promise<number> {
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(scripts.map(async (name) => (await stat(path.join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function coldStart(units: string): Promise<void> {
  const probe = await buildLoadProbe(units)
  report.table(
    'cold start',
    'own code at load, KB',
    'goal',
    'own code in all, KB',
    'own load, ms of CPU',
    'goal (median)',
    'own load, ms',
    'SDK, KB in files',
    'SDK load, ms',
  )
  for (const unit of ['api', 'events', 'empty']) {
    const folder = path.join(units, unit)
    const starts = await coldStarts(probe, folder, COLD_STARTS)
    const cpu = starts.map(({ ownCpuMs }) => ownCpuMs)
    const [first] = starts
    report.row(
      unit,
      `${kilobytes(first?.ownBytes ?? NaN)} in ${first?.ownFiles}`,
      report.against((first?.ownBytes ?? NaN) / 1000, OWN_CODE_BYTES / 1000),
      kilobytes(await allCode(folder)),
      spread(cpu),
      report.against(median(cpu), OWN_LOAD_MS),
      spread(starts.map(({ ownMs }) => ownMs)),
      `${kilobytes(first?.sdkBytes ?? NaN)} in ${first?.sdkFiles}`,
      spread(starts.map(({ sdkMs }) => sdkMs)),
    )
  }
}

/** The name of an environment with a season; its local cloud is stopped. */
async function installedBy(local: LocalCloudProcess): Promise<string> {
  try {
    const environment = await createTestEnvironment(local)
    await installProduct(new ProductCloud(environment))
    return environment.env
  } finally {
    await local.stop()
  }
}

async function warmCalls(units: string): Promise<void> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'bench-functions-'))
  const code = `FIRST_ADMINISTRATOR_CODE=${FIRST_ADMINISTRATOR_CODE}`
  const start = () => startLocalCloudProcess(['--data', dataFolder, '--functions', units, '--env', code])
  const copyOf = await installedBy(await start())
  // Instances are shared by all functions: those of this process have loaded nothing for the installation.
  const local = await start()
  try {
    const environment = await createTestEnvironment({ ...local, copyOf })
    const { files, bytes } = await loadedForHome(environment)
    report.table('api, once home has its answers', 'own code, KB', 'goal')
    report.row(
      'loaded',
      `${kilobytes(bytes)} in ${files}`,
      report.against(bytes / 1000, OWN_CODE_BYTES / 1000),
    )
    const whole = await measureWholeCalls(environment)
    report.table('warm call, ms', 'whole', 'dispatch', 'goal (median)', 'SDK and wire', 'requests')
    for (const [name, calls] of await measureWarmCalls(environment)) {
      const own = calls.map(({ totalMs, sdkMs }) => totalMs - sdkMs)
      report.row(
        name,
        spread(calls.map(({ totalMs }) => totalMs)),
        spread(own),
        report.against(median(own), DISPATCH_MS),
        spread(calls.map(({ sdkMs }) => sdkMs)),
        median(calls.map(({ requests }) => requests)),
      )
    }
    report.table('from outside, through the gateway', 'ms')
    for (const [name, times] of whole) report.row(name, spread(times))
  } finally {
    await local.stop()
    await rm(dataFolder, { recursive: true })
  }
}

async function main(): Promise<void> {
  const units = await newUnitsFolder()
  try {
    await buildUnits(units)
    report.heading()
    await coldStart(units)
    await warmCalls(units)
  } finally {
    await rm(units, { recursive: true })
  }
  report.end()
}

void main()
