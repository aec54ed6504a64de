import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Action } from '#shared/contract/action'
import { finishUpload, startUpload } from '#shared/contract/works/uploads'
import { createWork, readWork, submitWork } from '#shared/contract/works/works'
import { type WorkReceipt } from '#shared/contract/works/views'
import { type TimelineRow } from '#shared/domain/work/timeline'
import { type Work, type WorkContent } from '#shared/domain/work/work'
import { buildFunctions } from '../../config/build-functions'
import { type LocalCloudProcess, startLocalCloudProcess } from '../support/local-cloud-process'
import { A_DAY_IN_JUNE, installProduct, ProductCloud } from '../support/product-cloud'
import { CloudFailure, createTestEnvironment, FIRST_ADMINISTRATOR_CODE } from '../support/test-environment'
import { completeContent, mediaFile } from '../support/work-samples'

const SUBMISSIONS = 50
const AT_ONCE = 4
const KILLS = 4
const folder = mkdtempSync(path.join(tmpdir(), 'durability-'))
const functions = path.resolve(__dirname, '../../node_modules/.cache', path.basename(folder))

let running: LocalCloudProcess | undefined
afterAll(async () => {
  await running?.kill()
  for (const each of [folder, functions]) rmSync(each, { recursive: true, force: true })
})

async function start(): Promise<ProductCloud> {
  running = await startLocalCloudProcess([
    ...['--data', folder, '--functions', functions],
    ...['--env', `FIRST_ADMINISTRATOR_CODE=${FIRST_ADMINISTRATOR_CODE}`],
  ])
  return new ProductCloud(await createTestEnvironment({ ...running, env: 'main', durable: true }))
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const numbers = Array.from({ length: SUBMISSIONS }, (_, at) => at)
const fileOf = (number: number) => mediaFile('photo', number + 1)

interface Acknowledged {
  readonly number: number
  readonly receipt: WorkReceipt
  readonly content: WorkContent
}

/** One submission from the first call to the last; done anew it repeats its request ids, so that nothing is done twice. */
async function submitOne(cloud: ProductCloud, number: number): Promise<Acknowledged> {
  const person = await cloud.as(`author-${number}`).registered()
  const once = async <Input, Output>(action: Action<Input, Output>, input: Input): Promise<Output> => {
    const requestId = `${action.name.replace('.', '-')}-${number}-durable`
    const reply = await person.call(action, input, { requestId })
    if (!reply.ok) throw new Error(`${action.name}: ${reply.error.code}`)
    return reply.value
  }
  const bytes = fileOf(number)
  const subProject = 'photography'
  const { workId } = await once(createWork, { subProject })
  const upload = {
    subProject,
    slot: 'main',
    kind: 'photo',
    fileName: `${number}.jpg`,
    sizeBytes: bytes.length,
  } as const
  const { uploadId, cloudPath } = await once(startUpload, upload)
  await cloud.environment.upload(person.openid, cloudPath, bytes).catch((failure: unknown) => {
    if (!(failure instanceof CloudFailure && failure.status === 409)) throw failure
  })
  await once(finishUpload, { uploadId, fileId: `cloud://main.local/${cloudPath}` })
  const content = completeContent(subProject, { title: `作品${number}`, files: { main: [uploadId] } })
  const receipt = await once(submitWork, { workId, expectedVersion: 1, content })
  return { number, receipt, content }
}

/** Submits a few at a time until all are done or the cloud is gone. */
async function submitAll(cloud: ProductCloud, acknowledged: Map<number, Acknowledged>): Promise<void> {
  const open = numbers.filter((number) => !acknowledged.has(number))
  const worker = async () => {
    for (let number = open.shift(); number !== undefined; number = open.shift())
      acknowledged.set(number, await submitOne(cloud, number))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

async function expectThere(cloud: ProductCloud, acknowledged: readonly Acknowledged[]): Promise<void> {
  const look = async ({ number, receipt, content }: Acknowledged) => {
    const work = await cloud.as(`author-${number}`).must(readWork, { workId: receipt.workId })
    const { status, version, receiptNumber, timeline } = work
    expect({ status, version, receiptNumber, content: work.content }).toEqual({
      status: 'checking',
      version: receipt.version,
      receiptNumber: receipt.receiptNumber,
      content,
    })
    expect(timeline.map(({ event }) => event)).toEqual(['submitted'])
    const response = await fetch(work.media[0]?.url ?? '')
    expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(sha256(fileOf(number)))
  }
  await Promise.all(acknowledged.map(look))
}

interface Entries {
  readonly workIds: readonly string[]
  readonly draftIds: readonly string[]
}

/** What one transaction writes is there together or not at all. */
async function expectNothingHalf({ environment }: ProductCloud): Promise<void> {
  const works = await environment.documents<Work>('works')
  const rows = await environment.documents<TimelineRow>('timeline')
  const uploads = await environment.documents<{ id: string; workId?: string }>('uploads')
  const entries = await environment.documents<Entries>('entries')
  const sent = works.filter(({ status }) => status === 'checking').map(({ id }) => id)
  const drafts = works.filter(({ status }) => status === 'draft').map(({ id }) => id)
  expect([...sent, ...drafts]).toHaveLength(works.length)
  expect(rows.map(({ workId }) => workId).sort()).toEqual([...sent].sort())
  expect(uploads.flatMap(({ workId }) => workId ?? []).sort()).toEqual([...sent].sort())
  expect(entries.flatMap(({ workIds }) => workIds).sort()).toEqual([...sent].sort())
  expect(entries.flatMap(({ draftIds }) => draftIds).sort()).toEqual([...drafts].sort())

  const whole = new Set(numbers.map((number) => sha256(fileOf(number))))
  const objects = path.join(folder, 'environments/main/objects')
  const broken = readdirSync(objects).filter(
    (file) => !whole.has(sha256(readFileSync(path.join(objects, file)))),
  )
  expect(broken).toEqual([])
}

it('loses no acknowledged submission, and keeps nothing half, when killed at any moment', async () => {
  await buildFunctions(functions)
  let cloud = await start()
  await cloud.environment.setClock(A_DAY_IN_JUNE)
  await installProduct(cloud)
  const acknowledged = new Map<number, Acknowledged>()

  for (let kill = 0; kill < KILLS; kill++) {
    const submitting = submitAll(cloud, acknowledged).catch((failure: unknown) => failure)
    const before = acknowledged.size
    const enough = ((kill + Math.random()) * SUBMISSIONS) / (KILLS + 1)
    while (acknowledged.size < enough) await new Promise((resolve) => setTimeout(resolve, 1))
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 100))
    await running?.kill()
    expect(String(await submitting)).toMatch(/fetch failed|terminated/)

    cloud = await start()
    await expectNothingHalf(cloud)
    await expectThere(cloud, [...acknowledged.values()].slice(before))
  }

  await submitAll(cloud, acknowledged)
  await expectThere(cloud, [...acknowledged.values()])
  await expectNothingHalf(cloud)
  expect(await cloud.environment.documents('works')).toHaveLength(SUBMISSIONS)
  const log = readFileSync(path.join(folder, 'functions.log'), 'utf8')
  expect(log).toContain('works.submit')
  expect(log).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/)
}, 120_000)
