import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { listReviewQueue, readReview } from '#shared/contract/reviews/reviews'
import { finishUpload, startCover } from '#shared/contract/works/uploads'
import { listMyWorks, readWork, saveWork } from '#shared/contract/works/works'
import { type Work } from '#shared/domain/work/work'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import { jpeg, png } from '../../support/picture-writer'
import { coverFile } from '../../support/work-samples'

let cloud: ProductCloud
let author: Person
beforeEach(async () => {
  cloud = await productCloud()
  author = await cloud.registered('author')
})
afterEach(() => cloud.remove())

const DAY = 24 * 3600 * 1000
const shown = { url: expect.stringContaining('/storage/') as string, width: 1280, height: 853 }
const bytesAt = async (url = '') => new Uint8Array(await (await fetch(url)).arrayBuffer())

/** Every address that an answer gives. */
const addressesIn = (answer: unknown) => JSON.stringify(answer).match(/https?:\/\/[^"]+/g) ?? []

it('is what guests, authors and officers see of a work in their lists, and no list gives an original', async () => {
  const waiting = await cloud.checkedWork({ by: author, covered: true })
  await cloud.acceptedWork({ by: author, covered: true, kind: 'video' })
  const province = await cloud.provinceOfficer()
  const lists = [
    await cloud.as('guest').must(listGallery, {}),
    await author.must(listMyWorks, {}),
    await province.must(listReviewQueue, { unitId: 'baoji' }),
  ]
  expect(lists.map(({ items }) => items.map(({ cover }) => cover))).toEqual([
    [shown],
    [shown, shown],
    [shown],
  ])
  const loaded = await Promise.all(lists.flatMap(addressesIn).map(bytesAt))
  expect(loaded).toEqual(loaded.map(() => coverFile()))
  expect((await province.must(readReview, { workId: waiting.workId })).media[0]?.cover).toEqual(shown)
})

it('stands for a photo before everyone: the original, which says where it was taken, is given to nobody else', async () => {
  const located = jpeg({ width: 4000, height: 3000, orientation: 1 })
  const plan = { by: author, file: { bytes: located } }
  const covered = await cloud.acceptedWork({ ...plan, covered: true })
  const bare = await cloud.acceptedWork(plan)
  const guest = cloud.as('guest')
  const work = await guest.must(readPublicWork, { workId: covered.workId })
  expect(work.media).toEqual([{ key: 'main-0', slot: 'main', kind: 'photo', ...shown }])
  const loaded = await Promise.all(addressesIn(work).map(bytesAt))
  expect(loaded).toEqual(loaded.map(() => coverFile()))
  expect(addressesIn(await guest.must(readPublicWork, { workId: bare.workId }))).toEqual([])
  expect(await bytesAt((await author.must(readWork, { workId: bare.workId })).media[0]?.url)).toEqual(located)
})

it('is refused with its reason when it is anything else, and nothing else is lost', async () => {
  const draft = await cloud.draft({ by: author, covered: true })
  const { uploadId } = draft.file
  const others = {
    HAS_METADATA: jpeg({ width: 900, height: 600, orientation: 1 }),
    NOT_ALLOWED_FORMAT: png({ width: 900, height: 600 }),
    TOO_MANY_PIXELS: jpeg({ width: 1281, height: 600 }),
    TOO_LARGE: new Uint8Array(5_000_000),
  }
  for (const [reason, bytes] of Object.entries(others))
    expect(await author.sendCover(uploadId, bytes)).toMatchObject({
      error: { code: 'COVER_REFUSED', details: { uploadId, reason } },
    })
  await author.must(saveWork, { workId: draft.workId, expectedVersion: 1, content: draft.content })
  const { media } = await author.must(readWork, { workId: draft.workId })
  expect(media.map(({ cover }) => cover)).toEqual([shown])
})

it('belongs to a file of one’s own that has arrived, and lies where it was told to', async () => {
  const mine = await author.upload({ kind: 'photo' })
  const stranger = await cloud.registered('stranger')
  const theirs = await stranger.upload({ kind: 'photo' })
  const silent = await author.putFile({ kind: 'photo' })
  const start = (uploadId: string) => author.refusal(startCover, { uploadId, sizeBytes: 900 })
  expect(await start(theirs.uploadId)).toBe('NOT_FOUND')
  expect(await start(silent.uploadId)).toBe('UPLOAD_INCOMPLETE')
  const { uploadId } = await author.must(startCover, {
    uploadId: mine.uploadId,
    sizeBytes: mine.bytes.length,
  })
  for (const fileId of [mine.fileId, theirs.fileId])
    expect(await author.refusal(finishUpload, { uploadId, fileId })).toBe('NOT_FOUND')
  expect(await start(uploadId)).toBe('NOT_FOUND')
})

it('can no more be changed once the work was sent in', async () => {
  const { workId, file } = await cloud.acceptedWork({ by: author, covered: true })
  expect(await author.sendCover(file.uploadId, coverFile(640, 480))).toMatchObject({ ok: true })
  expect((await cloud.as('guest').must(listGallery, {})).items.map(({ cover }) => cover)).toEqual([shown])
  const [stored] = await cloud.environment.documents<Work>('works')
  expect([stored?.id, stored?.media[0]?.cover?.width]).toEqual([workId, 1280])
})

it('is not shown when other bytes lie in its place', async () => {
  await cloud.acceptedWork({ by: author, covered: true })
  const uploads = await cloud.environment.documents<{ kind: string; cloudPath: string }>('uploads')
  const path = uploads.find(({ kind }) => kind === 'cover')?.cloudPath ?? ''
  await cloud.environment.overwriteObject(path, coverFile(1280, 720))
  const { items } = await cloud.as('guest').must(listGallery, {})
  expect(items.map((card) => 'cover' in card)).toEqual([false])
})

it('goes with its file, and when another takes its place', async () => {
  const draft = await cloud.draft({ by: author, covered: true })
  await author.must(saveWork, { workId: draft.workId, expectedVersion: 1, content: draft.content })
  await author.sendCover(draft.file.uploadId, coverFile(640, 480))
  await author.sendCover((await author.upload({ kind: 'photo' })).uploadId)
  const kinds = async () => {
    for (let runs = 0; runs < 5; runs++) {
      await cloud.environment.fireTimer('events', 'sweep')
      await cloud.environment.advanceClock(DAY)
    }
    return (await cloud.environment.documents<{ kind: string }>('uploads')).map(({ kind }) => kind).sort()
  }
  expect(await kinds()).toEqual(['cover', 'photo'])
  const { media } = await author.must(readWork, { workId: draft.workId })
  expect(media.map(({ cover }) => cover?.width)).toEqual([640])
})
