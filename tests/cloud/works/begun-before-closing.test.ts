import { createHash } from 'node:crypto'
import { type Reply } from '#shared/contract/action'
import { type FileTicket, finishUpload, startUpload } from '#shared/contract/works/uploads'
import { checkWork, createWork, submitWork } from '#shared/contract/works/works'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import { completeContent, mediaFile } from '../../support/work-samples'

const CLOSES = Date.UTC(2020, 10, 30, 16)
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const bytes = mediaFile('photo')
const otherBytes = mediaFile('photo', 7)
const told = (file: Uint8Array) => ({
  subProject: 'photography',
  slot: 'main',
  kind: 'photo' as const,
  fileName: '大堤.jpg',
  sizeBytes: file.length,
  digest: createHash('sha1').update(file).digest('hex'),
})
const photo = told(bytes)

let cloud: ProductCloud
let people = 0
const someone = () => cloud.registered(`author-${++people}`)
const at = (now: number) => cloud.environment.setClock(now)

beforeEach(async () => {
  cloud = await productCloud(CLOSES - 2 * MINUTE)
})
afterEach(() => cloud.remove())

async function send(person: Person, { uploadId, cloudPath }: FileTicket, file = bytes): Promise<string> {
  const fileId = await person.put(cloudPath, file)
  await person.must(finishUpload, { uploadId, fileId })
  return uploadId
}

async function submit(person: Person, uploadId: string): Promise<Reply<{ workId: string }>> {
  const { workId } = await person.must(createWork, { subProject: 'photography' })
  const content = completeContent('photography', { files: { main: [uploadId] } })
  return person.call(submitWork, { workId, expectedVersion: 1, content })
}

async function goesToReview(person: Person, uploadId: string): Promise<void> {
  const reply = await submit(person, uploadId)
  if (!reply.ok) throw new Error(reply.error.code)
  expect(await person.must(checkWork, { workId: reply.value.workId })).toMatchObject({ status: 'inReview' })
}

const closed = { ok: false, error: { code: 'SUBMISSION_CLOSED', details: { closesAt: CLOSES } } }

describe('a file begun before the closing', () => {
  it('whose transfer failed is sent again afterwards, and its work goes into review', async () => {
    const author = await someone()
    await author.must(startUpload, photo)
    await at(CLOSES + 10 * MINUTE)
    await goesToReview(author, await send(author, await author.must(startUpload, photo)))
  })

  it('may fail as often as it likes, under whatever name, within the half hour', async () => {
    const [author, slow] = [await someone(), await someone()]
    for (const person of [author, slow]) await person.must(startUpload, photo)
    await at(CLOSES + MINUTE)
    for (const person of [author, slow]) await person.must(startUpload, { ...photo, fileName: '别名.jpg' })
    await at(CLOSES + 29 * MINUTE)
    await goesToReview(author, await send(author, await author.must(startUpload, photo)))
    const late = await send(slow, await slow.must(startUpload, photo))
    await at(CLOSES + 30 * MINUTE)
    expect(await submit(slow, late)).toMatchObject(closed)
  })

  it('of which the phone did not hear that it had arrived is taken again without being sent', async () => {
    const author = await someone()
    await send(author, await author.must(startUpload, photo))
    await at(CLOSES + 10 * MINUTE)
    const again = await author.must(startUpload, photo)
    expect(again.arrived).toBeDefined()
    await goesToReview(author, again.uploadId)
  })

  it('whose place expired is begun anew', async () => {
    await at(CLOSES - DAY + MINUTE)
    const author = await someone()
    await author.must(startUpload, photo)
    await at(CLOSES + 2 * MINUTE)
    await goesToReview(author, await send(author, await author.must(startUpload, photo)))
  })
})

describe('after the closing', () => {
  it.each<[string, Partial<typeof photo>, Partial<Record<keyof typeof photo, unknown>>, Uint8Array]>([
    ['a file of other bytes', {}, told(otherBytes), otherBytes],
    ['a file of another size', { sizeBytes: bytes.length + 1 }, {}, bytes],
    ['a file begun for another call', { subProject: 'special-activity', slot: 'photos' }, {}, bytes],
    ['a file whose digest nobody told', {}, { digest: undefined }, bytes],
  ])('%s is another one, and its work is refused', async (_what, before, after, file) => {
    const author = await someone()
    await author.must(startUpload, { ...photo, ...before })
    await at(CLOSES + 10 * MINUTE)
    const ticket = await author.must(startUpload, { ...photo, ...after } as typeof photo)
    expect(await submit(author, await send(author, ticket, file))).toMatchObject(closed)
  })

  it('another person’s beginning helps nobody', async () => {
    await (await someone()).must(startUpload, photo)
    await at(CLOSES + 10 * MINUTE)
    const stranger = await someone()
    expect(
      await submit(stranger, await send(stranger, await stranger.must(startUpload, photo))),
    ).toMatchObject(closed)
  })

  it('a file that one work was submitted with makes no second one', async () => {
    const author = await someone()
    expect(await submit(author, await send(author, await author.must(startUpload, photo)))).toMatchObject({
      ok: true,
    })
    await at(CLOSES + 10 * MINUTE)
    const again = await author.must(startUpload, photo)
    expect(again.arrived).toBeDefined()
    expect(await submit(author, again.uploadId)).toMatchObject(closed)
  })
})
