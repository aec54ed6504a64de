import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ownerFolder } from '../../../config/storage-rules'
import { buildTestFunctions } from '../../support/build-test-functions'
import { startLocalCloudProcess } from '../../support/local-cloud-process'
import { createTestEnvironment } from '../../support/test-environment'
import { probe } from './probe'

const OPENID = 'durable-person'
const ROUNDS = 3
const ACKNOWLEDGED_PER_ROUND = 8
let functionsFolder: string
let dataFolder: string
beforeAll(async () => {
  functionsFolder = await buildTestFunctions('probe')
  dataFolder = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
})
afterAll(() => {
  for (const folder of [functionsFolder, dataFolder]) rmSync(folder, { recursive: true, force: true })
})

const start = async () => {
  const cloud = await startLocalCloudProcess([
    '--data',
    dataFolder,
    '--functions',
    functionsFolder,
    '--instances',
    '2',
  ])
  return { cloud, environment: await createTestEnvironment({ ...cloud, env: 'main' }) }
}

/** Writes one after the other until the process is gone; keeps what was acknowledged. */
async function writeUntilKilled(
  write: (key: string) => Promise<unknown>,
  acknowledged: Set<string>,
  name: string,
) {
  for (let count = 0; ; count += 1) {
    const key = `${name}-${count}`
    try {
      await write(key)
    } catch {
      return
    }
    acknowledged.add(key)
  }
}

it('loses no acknowledged document, transaction or object when the process is killed in the middle of writes', async () => {
  const documents = new Set<string>()
  const pairs = new Set<string>()
  const objects = new Map<string, string>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const { cloud, environment } = await start()
    const writers = [
      writeUntilKilled(
        (key) => probe(environment, `await db.collection('counters').add({ data: { _id: input } })`, key),
        documents,
        `d${round}`,
      ),
      writeUntilKilled(
        (key) =>
          probe(
            environment,
            `await db.runTransaction(async (tx) => {
               await tx.collection('uploads').add({ data: { _id: input } })
               await tx.collection('entries').add({ data: { _id: input } })
             })`,
            key,
          ),
        pairs,
        `t${round}`,
      ),
      writeUntilKilled(
        async (key) => {
          const bytes = randomBytes(200_000)
          await environment.upload(OPENID, `uploads/${ownerFolder(OPENID)}/${key}.bin`, bytes)
          objects.set(key, createHash('sha256').update(bytes).digest('hex'))
        },
        new Set(),
        `o${round}`,
      ),
    ]
    const enough = (round + 1) * ACKNOWLEDGED_PER_ROUND
    while ([documents.size, pairs.size, objects.size].some((count) => count < enough)) await sleep(20)
    await sleep(Math.random() * 200)
    await cloud.kill()
    await Promise.all(writers)
  }
  const { cloud, environment } = await start()
  const idsIn = async (collection: string) => (await environment.documents(collection)).map(({ _id }) => _id)
  expect(await idsIn('counters')).toEqual(expect.arrayContaining([...documents]))
  const uploads = await idsIn('uploads')
  expect(uploads).toEqual(expect.arrayContaining([...pairs]))
  expect(await idsIn('entries')).toEqual(uploads)
  const hash = `const { fileContent } = await cloud.downloadFile({ fileID: input })
    return require('node:crypto').createHash('sha256').update(fileContent).digest('hex')`
  for (const [key, expected] of objects) {
    const file = `cloud://main.local/uploads/${ownerFolder(OPENID)}/${key}.bin`
    expect(await probe(environment, hash, file)).toBe(expected)
  }
  await cloud.stop()
}, 60_000)

it('keeps the clock of an environment over a restart', async () => {
  const first = await start()
  await first.environment.setClock(Date.UTC(2020, 5, 15))
  await first.cloud.stop()
  const second = await start()
  expect((await second.environment.now()) - Date.UTC(2020, 5, 15)).toBeLessThan(20_000)
  await second.cloud.stop()
}, 30_000)
