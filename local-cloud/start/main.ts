import { existsSync } from 'node:fs'
import path from 'node:path'
import { limits } from '../../config/limits'
import { startLocalCloud } from '../gateway/local-cloud'
import { barIdentities, GUEST_LABEL } from '../people'
import { BuildError, builtFunctions, builtSite } from './build'
import { CloudClient } from './cloud-client'
import { DataFolderBusyError, openDataFolder } from './data-folder'
import { parseFlags, USAGE, UsageError, type StartFlags } from './flags'
import { DataFolderFault, dataFolderFault } from './start-fault'
import { asPortTaken, PortTakenError, requireFreePort } from './free-port'
import { seedScenes } from './seed-scenes'
import { keepClock } from './kept-clock'
import { killProcessGroups } from './process-groups'

const ROOT = path.resolve(__dirname, '../..')
const STOP_MOST_MS = 5000
const PARENT_LOOK_MS = 500

const say = (sentence: string) => console.log(sentence)

/** What must be done before the process may end, last begun first. */
const endings: Array<() => Promise<unknown>> = []
let stopping = false
let ready = false

/** Ends everything that was started, then the process: 0 once the product was ready, 130 when it never was. */
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  say('\n正在停止……')
  setTimeout(() => process.exit(1), STOP_MOST_MS).unref()
  killProcessGroups()
  for (const end of endings.reverse()) await end()
  process.exit(ready ? 0 : 130)
}

const shanghai = (now: number) =>
  new Intl.DateTimeFormat('zh-CN', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(now)

async function site(flags: StartFlags): Promise<string> {
  if (flags.siteFolder === undefined) return builtSite(ROOT, say)
  if (existsSync(path.join(flags.siteFolder, 'index.html'))) return flags.siteFolder
  throw new UsageError(`目录 ${flags.siteFolder} 里没有 index.html。`)
}

async function start(flags: StartFlags): Promise<void> {
  await requireFreePort(flags.port)
  const folder = openDataFolder(flags, say)
  const functionsFolder = await builtFunctions(ROOT, say)
  const siteFolder = await site(flags)
  const options = {
    dataFolder: flags.dataFolder,
    functionsFolder,
    functionEnvironment: { FIRST_ADMINISTRATOR_CODE: folder.administratorCode() },
  }
  const cacheFolder = process.env.SEEDED_CACHE ?? path.join(ROOT, '.cache/seeded')
  const place = { root: ROOT, functionsFolder, cacheFolder }
  await seedScenes(folder, place, flags.seed ? 'story' : 'people', say)
  if (stopping) return
  const cloud = await startLocalCloud({
    ...options,
    siteFolder,
    port: flags.port,
    timerEveryMs: limits.timerEveryMs,
  }).catch((failure: unknown) => asPortTaken(failure, flags.port))
  endings.push(() => cloud.stop())
  const client = new CloudClient(cloud)
  endings.push(await keepClock(client, folder))
  const { now } = await client.clock()
  ready = true
  say(`
好网民已就绪：${cloud.origin}
产品里的时间是 ${shanghai(now)}，往前走；页面右侧的小把手可以切换身份、拨动时间。
可用身份：${[...barIdentities.map(({ label }) => label), GUEST_LABEL].join('、')}
数据在 ${flags.dataFolder}。按 Ctrl-C 结束。`)
}

const EXPECTED = [BuildError, DataFolderBusyError, DataFolderFault, PortTakenError, UsageError]

function fail(failure: unknown): void {
  if (stopping) return
  const expected = EXPECTED.some((kind) => failure instanceof kind)
  if (expected) console.error((failure as Error).message)
  else console.error('启动失败：', failure)
  if (failure instanceof UsageError) console.error(`\n${USAGE}`)
  process.exit(failure instanceof UsageError ? 2 : 1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
process.on('exit', killProcessGroups)

/** npm passes a SIGTERM on to its shell only, and the shell dies of it alone: so the shell's end is a signal too. */
if (process.env.npm_lifecycle_event === 'start') {
  const shell = process.ppid
  setInterval(() => process.ppid !== shell && void stop(), PARENT_LOOK_MS).unref()
}

try {
  const flags = parseFlags(process.argv.slice(2), ROOT)
  if (flags === 'help') say(USAGE)
  else start(flags).catch((failure: unknown) => fail(dataFolderFault(failure, flags.dataFolder) ?? failure))
} catch (failure) {
  fail(failure)
}
