import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { listReviewQueue, readReview } from '#shared/contract/reviews/reviews'
import { checkWork, listMyWorks, markWorkSeen, readWork, submitWork } from '#shared/contract/works/works'
import { type Person } from '../../support/product-person'
import { A_DAY_IN_JUNE, productCloud, type ProductCloud } from '../../support/product-cloud'
import { jpeg } from '../../support/work-samples'

let cloud: ProductCloud
let officer: Person
let province: Person
beforeEach(async () => {
  cloud = await productCloud()
  officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  province = await cloud.provinceOfficer()
})
afterEach(() => cloud.remove())

const aTime = expect.any(Number) as number
const quiet = { citations: [], message: '' }

it.each([
  ['video', { url: expect.any(String) as string, durationMs: 3000, width: 1280, height: 720 }],
  // A photo is shown by its cover alone, and this one has none.
  ['photo', { width: 2400, height: 1600 }],
] as const)('a %s goes from its author over unit and province to everybody', async (kind, shown) => {
  const { author, workId, file, content, receiptNumber, version } = await cloud.submittedWork({ kind })
  expect(receiptNumber).toMatch(/^2020-[2-9A-HJKMNP-Z]{6}$/)
  expect(await author.must(readWork, { workId })).toMatchObject({
    status: 'checking',
    content,
    changed: false,
  })

  const checked = await author.must(checkWork, { workId })
  expect(checked).toEqual({
    workId,
    status: 'inReview',
    version: version + 1,
    receiptNumber,
    atUnit: 'baoji',
  })
  expect((await officer.must(listReviewQueue, { unitId: 'baoji' })).items.map((item) => item.workId)).toEqual(
    [workId],
  )

  const approved = await cloud.decide(officer, workId, 'approve')
  expect(approved).toEqual({ ...checked, version: version + 3, atUnit: 'province' })
  expect(await officer.must(listReviewQueue, { unitId: 'baoji' })).toEqual({ items: [], waiting: 0 })
  expect(await province.must(listReviewQueue, { unitId: 'province' })).toMatchObject({
    items: [{ workId }],
    waiting: 1,
  })
  expect(await cloud.as('guest').refusal(readPublicWork, { workId })).toBe('NOT_FOUND')

  const accepted = await cloud.decide(province, workId, 'approve')
  expect(accepted).toEqual({ workId, status: 'accepted', version: version + 5, receiptNumber })

  const card = {
    workId,
    subProject: kind === 'video' ? 'micro-video' : 'photography',
    title: content.title,
    authorName: content.authorName,
    unitId: 'baoji',
    kind,
    ...(kind === 'video' ? { durationMs: 3000 } : {}),
    acceptedAt: aTime,
  }
  const guest = cloud.as('guest')
  expect(await guest.must(listGallery, {})).toEqual({ items: [card] })
  const work = await guest.must(readPublicWork, { workId })
  expect(work).toEqual({
    ...card,
    seasonKey: '2020',
    synopsis: content.synopsis,
    workplace: content.workplace,
    team: [],
    aiGenerated: false,
    media: [{ key: 'main-0', slot: 'main', kind, ...shown }],
  })
  const [{ url } = { url: undefined }] = work.media
  if (url === undefined) return
  const response = await fetch(url)
  expect(Buffer.from(await response.arrayBuffer()).equals(file.bytes)).toBe(true)
})

it('tells its author the whole history, and marks what he has not seen', async () => {
  const { author, workId } = await cloud.checkedWork()
  await cloud.decide(officer, workId, 'approve')
  await cloud.decide(province, workId, 'approve')
  expect((await author.must(listMyWorks, {})).items).toMatchObject([
    { id: workId, isPublic: true, changed: true },
  ])
  const { timeline, decision } = await author.must(readWork, { workId })
  expect(timeline).toEqual([
    { at: aTime, event: 'submitted', by: 'author', ...quiet },
    { at: aTime, event: 'checkCleared', by: 'machine', unitId: 'baoji', ...quiet },
    { at: aTime, event: 'approved', by: 'officer', unitId: 'baoji', ...quiet },
    { at: aTime, event: 'accepted', by: 'officer', unitId: 'province', ...quiet },
  ])
  expect(decision).toEqual({
    kind: 'approve',
    by: 'officer',
    unitId: 'province',
    ...quiet,
    faults: [],
    at: aTime,
  })
  const times = timeline.map(({ at }) => at)
  expect(times).toEqual([...times].sort())
  expect(times.every((at) => at >= A_DAY_IN_JUNE && at < A_DAY_IN_JUNE + 600_000)).toBe(true)

  await author.must(markWorkSeen, { workId })
  expect((await author.must(listMyWorks, {})).items).toMatchObject([{ id: workId, changed: false }])
})

it('returned by an officer, fixed and sent again, is accepted', async () => {
  const { author, workId, content, receiptNumber } = await cloud.checkedWork()
  const { version } = await officer.must(readReview, { workId })
  const citations = [{ clauseId: 'default.photo' }]
  const message = '照片太小，看不清细节，请上传原图。'
  const decision = {
    workId,
    expectedVersion: version,
    kind: 'return',
    citations,
    message,
    internalNote: '疑似截图',
  } as const
  const returned = await cloud.decided(officer, decision)
  expect(returned).toEqual({ workId, status: 'returned', version: version + 2, receiptNumber })

  const seen = await author.must(readWork, { workId })
  expect(seen).toMatchObject({
    changed: true,
    decision: { kind: 'return', by: 'officer', citations, message },
  })
  expect(seen.resubmitUntil).toBe(Date.UTC(2020, 10, 30, 16))
  expect(JSON.stringify(seen)).not.toContain('疑似截图')

  const file = await author.upload({ kind: 'photo', bytes: jpeg(2400, 2000) })
  const fixed = { ...content, title: '一把焊枪三十年（原图）', files: { main: [file.uploadId] } }
  await author.must(submitWork, { workId, expectedVersion: returned.version, content: fixed })
  await author.must(checkWork, { workId })
  await cloud.decide(officer, workId, 'approve')
  await cloud.decide(province, workId, 'approve')
  const guestSees = await cloud.as('guest').must(readPublicWork, { workId })
  expect(guestSees).toMatchObject({ title: fixed.title, media: [{ width: 2400, height: 2000 }] })
  const { timeline } = await author.must(readWork, { workId })
  expect(timeline.map(({ event }) => event)).toEqual([
    'submitted',
    'checkCleared',
    'returned',
    'resubmitted',
    'checkCleared',
    'approved',
    'accepted',
  ])
})

it('rejected, is over: not public, not sent again, and its place in the quota is free', async () => {
  const { author, workId, content } = await cloud.checkedWork()
  const { version, status } = await cloud.decide(officer, workId, 'reject')
  expect(status).toBe('rejected')
  expect(await author.refusal(submitWork, { workId, expectedVersion: version, content })).toBe(
    'INVALID_TRANSITION',
  )
  for (let count = 0; count < 5; count++) await cloud.submittedWork({ by: author })
})

it('accepted and edited, leaves the gallery and goes the whole way again', async () => {
  const { author, workId, content, version, receiptNumber } = await cloud.acceptedWork()
  const edited = { ...content, title: '改过的题目' }
  const sent = await author.must(submitWork, { workId, expectedVersion: version, content: edited })
  expect(sent).toEqual({ workId, status: 'checking', version: version + 1, receiptNumber })
  const guest = cloud.as('guest')
  expect(await guest.must(listGallery, {})).toEqual({ items: [] })
  expect(await guest.refusal(readPublicWork, { workId })).toBe('NOT_FOUND')
  await author.must(checkWork, { workId })
  await cloud.decide(province, workId, 'approve')
  await cloud.decide(province, workId, 'approve')
  expect(await guest.must(readPublicWork, { workId })).toMatchObject({ title: '改过的题目' })
})
