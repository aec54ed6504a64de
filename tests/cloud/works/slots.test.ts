import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { readReview } from '#shared/contract/reviews/reviews'
import { startUpload } from '#shared/contract/works/uploads'
import { checkWork, createWork, readWork, saveWork, submitWork } from '#shared/contract/works/works'
import { type PhotosSpec } from '#shared/domain/season/media-spec'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { completeContent, jpeg } from '../../support/work-samples'
import { season2020 } from '../../unit/season/season-2020'

let cloud: ProductCloud
let author: Person
beforeEach(async () => {
  cloud = await productCloud()
  author = await cloud.registered('author')
})
afterEach(() => cloud.remove())

const ids = (media: ReadonlyArray<{ readonly uploadId: string }> | undefined) =>
  media?.map(({ uploadId }) => uploadId)

async function pictures(count: number, slot?: string): Promise<string[]> {
  const sent: string[] = []
  for (let at = 0; at < count; at++)
    sent.push((await author.upload({ kind: 'photo', ...(slot === undefined ? {} : { slot }) })).uploadId)
  return sent
}

async function draftOf(files: Readonly<Record<string, readonly string[]>>, captions = {}) {
  const { workId } = await author.must(createWork, { subProject: 'photography' })
  return { workId, content: completeContent('photography', { files, captions }) }
}

it('a series keeps its order and its captions, from the draft to the gallery', async () => {
  const [first = '', second = '', third = '', fourth = ''] = await pictures(4)
  const captions = { [second]: '第二道工序，电话 13800007188', [fourth]: '收工' }
  const { workId, content } = await draftOf({ main: [first, second, third, fourth] }, captions)
  const turned = { ...content, files: { main: [fourth, second, third, first] } }
  await author.must(saveWork, { workId, expectedVersion: 1, content: turned })
  const draft = await author.must(readWork, { workId })
  expect(draft.media.map(({ uploadId, slot, caption }) => ({ uploadId, slot, caption }))).toEqual([
    { uploadId: fourth, slot: 'main', caption: '收工' },
    { uploadId: second, slot: 'main', caption: captions[second] },
    { uploadId: third, slot: 'main' },
    { uploadId: first, slot: 'main' },
  ])
  expect(await author.call(submitWork, { workId, expectedVersion: 2, content: turned })).toMatchObject({
    error: { code: 'TEXT_HAS_PHONE', details: { parts: [`captions.${second}`] } },
  })
  const plain = { ...turned, captions: { ...captions, [second]: '第二道工序' } }
  await author.must(submitWork, { workId, expectedVersion: 2, content: plain })
  await author.must(checkWork, { workId })
  const officer = await cloud.provinceOfficer()
  const review = await officer.must(readReview, { workId })
  expect(review.media.map(({ uploadId, caption, check }) => [uploadId, caption, check?.code])).toEqual([
    [fourth, '收工', 'OK'],
    [second, '第二道工序', 'OK'],
    [third, undefined, 'OK'],
    [first, undefined, 'OK'],
  ])
  await cloud.decide(officer, workId, 'approve')
  await cloud.decide(officer, workId, 'approve')
  const shown = await cloud.as('guest').must(readPublicWork, { workId })
  expect(shown.media.map(({ key, slot, caption, kind }) => [key, slot, caption, kind])).toEqual([
    ['main-0', 'main', '收工', 'photo'],
    ['main-1', 'main', '第二道工序', 'photo'],
    ['main-2', 'main', undefined, 'photo'],
    ['main-3', 'main', undefined, 'photo'],
  ])
  const { items } = await cloud.as('guest').must(listGallery, {})
  expect(items.map((card) => [card.workId, card.kind])).toEqual([[workId, 'photo']])
})

it('one bad picture of a series returns the work with what is wrong with that one', async () => {
  const good = await pictures(3)
  const bad = await author.upload({ kind: 'photo', bytes: Buffer.from('<!doctype html>') })
  const { workId, content } = await draftOf({ main: [...good, bad.uploadId] })
  await author.must(submitWork, { workId, expectedVersion: 1, content })
  expect(await author.must(checkWork, { workId })).toMatchObject({ status: 'returned' })
  const { media, decision } = await author.must(readWork, { workId })
  expect(media.map(({ check }) => check?.code)).toEqual(['OK', 'OK', 'OK', 'NOT_IMAGE'])
  expect(decision?.faults.map(({ code }) => code)).toEqual(['NOT_IMAGE'])
})

it('a caption of 5,000 characters is saved in the draft, and refused in a submission by its file', async () => {
  const [uploadId = ''] = await pictures(1)
  const { workId, content } = await draftOf({ main: [uploadId] }, { [uploadId]: '字'.repeat(5000) })
  await author.must(saveWork, { workId, expectedVersion: 1, content })
  expect((await author.must(readWork, { workId })).content).toEqual(content)
  expect(await author.call(submitWork, { workId, expectedVersion: 2, content })).toMatchObject({
    error: { code: 'WORK_INCOMPLETE', details: { parts: [`captions.${uploadId}`], reasons: ['tooLong'] } },
  })
})

it('a draft keeps a slot that the call does not have, and what else cannot be sent in', async () => {
  const [uploadId = ''] = await pictures(1)
  const stranger = await (await cloud.registered('stranger')).upload({ kind: 'photo' })
  const { workId, content } = await draftOf({
    score: [uploadId],
    main: [uploadId, stranger.uploadId, uploadId],
  })
  await author.must(saveWork, { workId, expectedVersion: 1, content })
  const draft = await author.must(readWork, { workId })
  expect([draft.content, ids(draft.media)]).toEqual([content, [uploadId, uploadId, uploadId]])
})

describe('a call with two slots, by data alone', () => {
  const count = (value: number) => ({ value, source: 'default' }) as const

  beforeEach(async () => {
    const subProjects = season2020.subProjects.map((call) => {
      const { media } = call.spec
      if (media.kind !== 'photos') return call
      const cover: PhotosSpec = { ...media, max: count(1), maxSizeBytes: { ...count(2000), inclusive: true } }
      const parts = [
        { key: 'cover', label: '封面', required: true, media: cover },
        { key: 'stills', label: '剧照', required: false, media },
      ]
      return { ...call, spec: { ...call.spec, media: { kind: 'together', parts } as const } }
    })
    await cloud.environment.load('seasons', [
      { _id: 'current', hash: 'two-slots' },
      { _id: 'two-slots', season: { ...season2020, subProjects } },
    ])
  })

  it('each slot has its own limits, and takes only what was sent for it', async () => {
    const bytes = jpeg()
    const plan = { subProject: 'photography', kind: 'photo', fileName: '1.jpg', sizeBytes: 2001 } as const
    expect(await author.call(startUpload, { ...plan, slot: 'cover' })).toMatchObject({
      error: { code: 'MEDIA_REFUSED', details: { sizeBytes: 2001, limit: 2000, inclusive: 1 } },
    })
    expect(await author.call(startUpload, { ...plan, slot: 'main' })).toMatchObject({
      error: { code: 'SLOT_UNKNOWN', details: { slot: 'main' } },
    })
    const cover = await author.upload({ kind: 'photo', slot: 'cover', bytes })
    const stills = await pictures(4, 'stills')
    const send = async (files: Readonly<Record<string, readonly string[]>>) => {
      const { workId, content } = await draftOf(files)
      return { workId, reply: await author.call(submitWork, { workId, expectedVersion: 1, content }) }
    }
    expect((await send({ stills, cover: stills.slice(0, 1) })).reply).toMatchObject({
      error: { code: 'UPLOAD_REPEATED', details: { slot: 'stills', uploadId: stills[0] } },
    })
    expect((await send({ cover: stills.slice(0, 1) })).reply).toMatchObject({
      error: {
        code: 'UPLOAD_MISPLACED',
        details: { slot: 'cover', uploadId: stills[0], startedFor: 'stills' },
      },
    })
    const { workId, reply } = await send({ stills, cover: [cover.uploadId] })
    expect(reply).toMatchObject({ ok: true })
    await author.must(checkWork, { workId })
    const { status, media } = await author.must(readWork, { workId })
    expect([status, media.map(({ slot }) => slot)]).toEqual([
      'inReview',
      ['stills', 'stills', 'stills', 'stills', 'cover'],
    ])
    const review = await (await cloud.provinceOfficer()).must(readReview, { workId })
    expect(ids(review.media)).toEqual([cover.uploadId, ...stills])
  })
})
