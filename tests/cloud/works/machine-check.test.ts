import { readReview } from '#shared/contract/reviews/reviews'
import { checkWork, readWork, saveWork, submitWork } from '#shared/contract/works/works'
import { type MediaKind } from '#shared/domain/media/kinds'
import { mp4 } from '../../support/mp4-writer'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { createTestEnvironment } from '../../support/test-environment'
import { jpeg, mediaFile } from '../../support/work-samples'

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const sweep = () => cloud.environment.fireTimer<{ readonly moved: number }>('events', 'sweep')

/** What a run of the timer answers when so many works moved on and nothing else was to be done. */
const moved = (count: number) => ({
  moved: count,
  carried: 0,
  papersRemoved: 0,
  queuesMended: 0,
  talliesMended: 0,
  openingsClosed: 0,
  entriesRepaired: 0,
  uploadsRemoved: 0,
  documentsRemoved: 0,
  auditRowsLinked: expect.any(Number) as number,
  failed: [],
})

describe('a file that lies about its type', () => {
  it.each<[string, MediaKind, string, Uint8Array, object]>([
    [
      'a photo named as a film',
      'video',
      '焊枪.mp4',
      jpeg(),
      { code: 'NOT_MP4', facts: { sizeBytes: jpeg().length, format: 'jpeg' } },
    ],
    [
      'a film named as a photo',
      'photo',
      '大堤.jpg',
      mediaFile('video'),
      { code: 'NOT_IMAGE', facts: { sizeBytes: mediaFile('video').length, format: 'mp4' } },
    ],
    [
      'a page of a website named as a photo',
      'photo',
      '大堤.png',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      { code: 'NOT_IMAGE', facts: { sizeBytes: 40, format: 'html' } },
    ],
  ])('%s goes back to its author with the facts', async (_what, kind, fileName, bytes, expected) => {
    const { author, workId, status } = await cloud.checkedWork({ kind, file: { fileName, bytes } })
    expect(status).toBe('returned')
    const work = await author.must(readWork, { workId })
    expect(work.decision).toMatchObject({
      kind: 'return',
      by: 'machine',
      faults: [{ verdict: 'reject', ...expected }],
    })
    expect(work.media[0]?.check).toEqual(work.decision?.faults[0])
    expect(work.timeline.map(({ event }) => event)).toEqual(['submitted', 'checkFault'])
  })
})

it('returns a film of three minutes with its length, and takes the shorter one', async () => {
  const tooLong = mp4({ tracks: [{ durations: [[180, 10_000]] }] })
  const returned = await cloud.checkedWork({ kind: 'video', file: { bytes: tooLong } })
  const { author, workId, content, version } = returned
  const { decision, resubmitUntil } = await author.must(readWork, { workId })
  expect(decision?.faults).toMatchObject([{ code: 'TOO_LONG', facts: { durationMs: 180_000 } }])
  expect(resubmitUntil).toBe(Date.UTC(2020, 10, 30, 16))

  const file = await author.upload({ kind: 'video' })
  const fixed = { ...content, title: '剪短了', files: { main: [file.uploadId] } }
  const saved = await author.must(saveWork, { workId, expectedVersion: version, content: fixed })
  const sent = await author.must(submitWork, { workId, expectedVersion: saved.version, content: fixed })
  expect(sent.receiptNumber).toBe(returned.receiptNumber)
  expect(await author.must(checkWork, { workId })).toMatchObject({ status: 'inReview', atUnit: 'baoji' })
})

describe('an object replaced before its check', () => {
  it.each([
    ['by a good one of another content', mediaFile('photo', 7)],
    ['by a page of a website', Buffer.from('<!doctype html>')],
  ])('%s goes back to its author', async (_how, bytes) => {
    const { author, workId, file } = await cloud.submittedWork()
    await cloud.environment.overwriteObject(file.cloudPath, bytes)
    expect((await author.must(checkWork, { workId })).status).toBe('returned')
    const { decision, media } = await author.must(readWork, { workId })
    expect(decision?.faults).toMatchObject([{ code: 'CORRUPT', details: { replaced: 'yes' } }])
    expect(media[0]).not.toHaveProperty('url')
  })
})

describe('while storage fails', () => {
  it('a work stays in checking, and the timer takes it up afterwards', async () => {
    const { author, workId, version } = await cloud.submittedWork({ kind: 'video' })
    await cloud.environment.fault('next-read-fails', { times: 10 })
    expect(await author.must(checkWork, { workId })).toMatchObject({ status: 'checking', version })
    await cloud.environment.fault('next-read-fails', { times: 0 })
    expect(await sweep()).toEqual(moved(1))
    expect(await author.must(readWork, { workId })).toMatchObject({ status: 'inReview', atUnit: 'baoji' })
  })

  it('works that cannot be read do not hold up those behind them', async () => {
    const author = await cloud.registered('author')
    const stuck = [await cloud.submittedWork({ by: author })]
    for (let count = 1; count < 5; count++) stuck.push(await cloud.submittedWork({ by: author }))
    const behind = await cloud.submittedWork({ by: await cloud.registered('the-sixth') })
    await cloud.environment.fault('next-read-fails', { times: 1000 })
    expect((await sweep()).moved).toBe(0)
    await cloud.environment.fault('next-read-fails', { times: 0 })
    const first = (await sweep()).moved
    expect(first).toBeGreaterThanOrEqual(1)
    expect((await behind.author.must(readWork, { workId: behind.workId })).status).toBe('inReview')
    expect(first + (await sweep()).moved).toBe(6)
    for (const { workId } of stuck) expect((await author.must(readWork, { workId })).status).toBe('inReview')
  })
})

it('takes up a work whose check nobody asked for', async () => {
  const { author, workId } = await cloud.submittedWork()
  expect(await sweep()).toEqual(moved(1))
  expect((await author.must(readWork, { workId })).timeline.map(({ event }) => event)).toEqual([
    'submitted',
    'checkCleared',
  ])
  expect(await sweep()).toEqual(moved(0))
})

it('clears a work once, however often and by whomever it is asked', async () => {
  const { author, workId, version } = await cloud.submittedWork()
  await Promise.all([
    ...Array.from({ length: 4 }, () => author.must(checkWork, { workId })),
    sweep(),
    sweep(),
  ])
  const work = await author.must(readWork, { workId })
  expect(work).toMatchObject({ status: 'inReview', version: version + 1 })
  expect(work.timeline.filter(({ event }) => event === 'checkCleared')).toHaveLength(1)
})

it('tells the officers the facts the machine found', async () => {
  const { workId } = await cloud.checkedWork({ kind: 'video' })
  const { media } = await (await cloud.provinceOfficer()).must(readReview, { workId })
  expect(media).toEqual([
    {
      uploadId: expect.any(String) as string,
      slot: 'main',
      kind: 'video',
      fileName: '焊枪.mp4',
      sizeBytes: mediaFile('video').length,
      url: expect.stringContaining('/storage/') as string,
      check: expect.objectContaining({ verdict: 'accept', code: 'OK' }) as object,
    },
  ])
})

it('does nothing on a fresh environment', async () => {
  const fresh = await createTestEnvironment()
  expect(await fresh.fireTimer('events', 'sweep')).toEqual(moved(0))
  await fresh.remove()
})

it('is no business of a person', async () => {
  const { author, workId } = await cloud.submittedWork()
  expect(
    await cloud.environment.call('events', { Type: 'Timer', TriggerName: 'sweep' }, author.openid),
  ).toEqual({
    refused: true,
  })
  expect((await author.must(readWork, { workId })).status).toBe('checking')
})

it.each([
  ['a phone without a name', { Type: 'Timer', TriggerName: 'sweep' }],
  ['a push that a phone forged', { MsgType: 'event', Event: 'wxa_media_check', trace_id: 'forged' }],
])('is no business of %s', async (_who, event) => {
  const { author, workId } = await cloud.submittedWork()
  expect(await cloud.environment.call('events', event, '')).toEqual({ refused: true })
  expect((await author.must(readWork, { workId })).status).toBe('checking')
})
