import { randomBytes } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MAIN_ENVIRONMENT } from '../gateway/environments'
import { startLocalCloud } from '../gateway/local-cloud'
import { FUNCTION_SOURCES } from './build'
import { CloudClient } from './cloud-client'
import { type KeptClock } from './data-folder'
import { seedAllWorks, seedPeopleAndSeason } from './seed'
import { sourcesHash } from './stamp'

type Say = (sentence: string) => void

/** `people`: administrator, officers and the season. `story`: all works and announcements too. */
export type SnapshotKind = 'people' | 'story'

/** An environment as the seed leaves it, closed, in a folder; and where the product's clock stood then. */
export interface Snapshot {
  readonly folder: string
  readonly clock: KeptClock
}

export interface SnapshotPlace {
  /** The project. */
  readonly root: string
  readonly functionsFolder: string
  readonly cacheFolder: string
}

const SOURCES = [...FUNCTION_SOURCES, 'config', 'local-cloud']

const readSnapshot = (home: string): Snapshot => ({
  folder: path.join(home, 'environment'),
  clock: JSON.parse(readFileSync(path.join(home, 'clock.json'), 'utf8')) as KeptClock,
})

/** Tells the seed through the API of a local cloud that nobody else knows of. */
async function seeded(
  place: SnapshotPlace,
  kind: SnapshotKind,
  dataFolder: string,
  say: Say,
): Promise<KeptClock> {
  const code = randomBytes(15).toString('base64url')
  const cloud = await startLocalCloud({
    dataFolder,
    functionsFolder: place.functionsFolder,
    functionEnvironment: { FIRST_ADMINISTRATOR_CODE: code },
  })
  try {
    const client = new CloudClient(cloud)
    say('正在安装 2020 年度活动、登记管理员和审核员……')
    await seedPeopleAndSeason(client, code)
    if (kind === 'story') {
      say('正在以各人的身份投稿、审核，放入示例作品……')
      say(`已放入 ${await seedAllWorks(client, say)} 件示例作品。`)
    }
    return await client.clock()
  } finally {
    await cloud.stop()
  }
}

/** Puts it where others look for it, whole or not at all; who comes second finds the first one's. */
function keep(cacheFolder: string, home: string, dataFolder: string, clock: KeptClock): void {
  mkdirSync(cacheFolder, { recursive: true })
  const part = mkdtempSync(path.join(cacheFolder, 'part-'))
  cpSync(path.join(dataFolder, 'environments', MAIN_ENVIRONMENT), path.join(part, 'environment'), {
    recursive: true,
  })
  writeFileSync(path.join(part, 'clock.json'), JSON.stringify(clock))
  if (existsSync(home)) rmSync(part, { recursive: true })
  else renameSync(part, home)
}

/** The snapshot of that kind for these very sources: from the cache, or told now and kept. Those of other sources go. */
export async function snapshotOf(place: SnapshotPlace, kind: SnapshotKind, say: Say): Promise<Snapshot> {
  const stamp = sourcesHash(place.root, SOURCES).slice(0, 16)
  const home = path.join(place.cacheFolder, `${kind}-${stamp}`)
  if (existsSync(home)) return readSnapshot(home)
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'seeding-'))
  try {
    keep(place.cacheFolder, home, dataFolder, await seeded(place, kind, dataFolder, say))
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
  for (const name of readdirSync(place.cacheFolder))
    if (name.startsWith(`${kind}-`) && !name.endsWith(stamp))
      rmSync(path.join(place.cacheFolder, name), { recursive: true, force: true })
  return readSnapshot(home)
}
