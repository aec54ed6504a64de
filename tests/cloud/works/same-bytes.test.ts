import { createHash } from 'node:crypto'
import { finishUpload, startUpload } from '#shared/contract/works/uploads'
import { createWork, readWork, submitWork } from '#shared/contract/works/works'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import { completeContent, mediaFile } from '../../support/work-samples'

const DAY = 24 * 3600 * 1000
const bytes = mediaFile('photo')
const digest = createHash('sha1').update(bytes).digest('hex')
const photo = {
  subProject: 'photography',
  slot: 'main',
  kind: 'photo',
  fileName: '大堤.jpg',
  sizeBytes: bytes.length,
  digest,
} as const

let cloud: ProductCloud
let author: Person
beforeEach(async () => {
  cloud = await productCloud()
  author = await cloud.registered('author')
})
afterEach(() => cloud.remove())

/** Sends the photo with its digest told, and a cover of it. */
async function sent(person = author) {
  const ticket = await person.must(startUpload, photo)
  const fileId = await person.put(ticket.cloudPath, bytes)
  await person.must(finishUpload, { uploadId: ticket.uploadId, fileId })
  await person.sendCover(ticket.uploadId)
  return ticket
}

const submitted = async (uploadId: string) => {
  const { workId } = await author.must(createWork, { subProject: 'photography' })
  const content = completeContent('photography', { files: { main: [uploadId] } })
  await author.must(submitWork, { workId, expectedVersion: 1, content })
  return author.must(readWork, { workId })
}

const bytesAt = async (url = '') => new Uint8Array(await (await fetch(url)).arrayBuffer())
const sweep = () => cloud.environment.fireTimer('events', 'sweep')

it('the same bytes of one person need not be sent again, whatever they are called, nor their cover', async () => {
  const first = await sent()
  const again = await author.must(startUpload, { ...photo, fileName: '另一个名字.jpg' })
  expect(again).toMatchObject({ arrived: { covered: true } })
  expect(again.uploadId).not.toBe(first.uploadId)
  const works = [await submitted(first.uploadId), await submitted(again.uploadId)]
  expect(works.map(({ media }) => media.map(({ fileName }) => fileName))).toEqual([
    ['大堤.jpg'],
    ['另一个名字.jpg'],
  ])
  for (const { media } of works) {
    expect(await bytesAt(media[0]?.url)).toEqual(bytes)
    expect(media[0]?.cover?.width).toBe(1280)
  }
})

it.each([
  ['another person’s', async () => cloud.registered('stranger'), {}],
  ['of another size', async () => author, { sizeBytes: bytes.length - 1 }],
  ['of another digest', async () => author, { digest: digest.replace(/^./, 'f').replace(/.$/, '0') }],
  ['of no digest told', async () => author, { digest: undefined }],
])('bytes %s are sent', async (_whose, who, changed) => {
  await sent()
  const ticket = await (await who()).must(startUpload, { ...photo, ...changed })
  expect(ticket.arrived).toBeUndefined()
})

it('bytes that never arrived whole are sent', async () => {
  await author.must(startUpload, photo)
  expect((await author.must(startUpload, photo)).arrived).toBeUndefined()
})

it('a digest that is none is refused', async () => {
  expect(await author.refusal(startUpload, { ...photo, digest: 'x'.repeat(40) })).toBe('INPUT_INVALID')
})

it('the object stays while one of its uploads is taken, and its cover with it', async () => {
  const first = await sent()
  await cloud.environment.advanceClock(DAY / 2)
  const again = await author.must(startUpload, photo)
  const work = await submitted(again.uploadId)
  for (const _day of [1, 2, 3]) {
    await cloud.environment.advanceClock(DAY)
    await sweep()
  }
  const uploads = await cloud.environment.documents<{ id: string; kind: string }>('uploads')
  expect(uploads.map(({ id }) => id)).not.toContain(first.uploadId)
  expect(uploads.map(({ kind }) => kind).sort()).toEqual(['cover', 'photo'])
  const { media } = await author.must(readWork, { workId: work.id })
  expect(await bytesAt(media[0]?.url)).toEqual(bytes)
  expect((await bytesAt(media[0]?.cover?.url)).length).toBeGreaterThan(0)
})

it('the object goes with the last of its uploads', async () => {
  const { cloudPath } = await sent()
  await author.must(startUpload, photo)
  await expect(author.put(cloudPath, bytes)).rejects.toMatchObject({ status: 409 })
  for (const _day of [1, 2, 3, 4]) {
    await cloud.environment.advanceClock(DAY)
    await sweep()
  }
  expect(await cloud.environment.documents('uploads')).toEqual([])
  expect(await author.put(cloudPath, bytes)).toContain(cloudPath)
})
