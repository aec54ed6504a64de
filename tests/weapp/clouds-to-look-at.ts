import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { seedScenes, furnishedClouds, type FurnishedClouds, type Furniture } from '../shots/shot-clouds'

const POLL_MS = 100
const PATIENCE_MS = 300_000

/**
 * The demonstration's clouds, for tests that only look: the first file that asks furnishes them, the others take the same.
 * Nothing that a test writes may stand in them.
 */
export async function cloudsToLookAt(): Promise<FurnishedClouds> {
  const { LOCAL_CLOUD_ORIGIN: origin = '', LOCAL_CLOUD_CONTROL_TOKEN: controlToken = '' } = process.env
  const folder = process.env.WEAPP_SHARED_FOLDER
  if (folder === undefined) throw new Error('the weapp project shares no folder')
  const cloud = { origin, controlToken }
  const file = path.join(folder, 'furniture.json')
  if (isFirst(path.join(folder, 'furnishing'))) {
    writeFileSync(`${file}.part`, JSON.stringify(await seedScenes(cloud)))
    renameSync(`${file}.part`, file)
  }
  const end = Date.now() + PATIENCE_MS
  while (!existsSync(file)) {
    if (Date.now() > end) throw new Error(`nobody has furnished the clouds within ${PATIENCE_MS} ms`)
    await sleep(POLL_MS)
  }
  return furnishedClouds(cloud, JSON.parse(readFileSync(file, 'utf8')) as Furniture)
}

/** True for one process alone. */
function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}
