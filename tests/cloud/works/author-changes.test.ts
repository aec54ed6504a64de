import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { listReviewQueue, putBackWork, readReview, takeDownWork } from '#shared/contract/reviews/reviews'
import {
  createWork,
  discardDraft,
  listMyWorks,
  markOfficiallySubmitted,
  readWork,
  saveWork,
  setPublicConsent,
  submitWork,
  unmarkOfficiallySubmitted,
  withdrawWork,
} from '#shared/contract/works/works'
import { EMPTY_CONTENT } from '#shared/domain/work/work'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const publicIds = async () =>
  (await cloud.as('guest').must(listGallery, {})).items.map(({ workId }) => workId)

describe('withdrawing', () => {
  it('takes a work out of the officers’ hands and frees its place', async () => {
    const { author, workId, version } = await cloud.checkedWork()
    const province = await cloud.provinceOfficer()
    expect(await author.must(withdrawWork, { workId, expectedVersion: version })).toMatchObject({
      status: 'withdrawn',
      version: version + 1,
    })
    expect(await province.must(listReviewQueue, { unitId: 'baoji' })).toEqual({ items: [], waiting: 0 })
    expect(await province.refusal(readReview, { workId })).toBe('NOT_FOUND')
    expect((await author.must(readWork, { workId })).status).toBe('withdrawn')
    for (let count = 0; count < 5; count++) await cloud.submittedWork({ by: author })
  })

  it.each(['draft', 'accepted'] as const)('is not for a work that is %s', async (status) => {
    const { author, workId, version } = await (status === 'draft' ? cloud.draft() : cloud.acceptedWork())
    const reply = await author.call(withdrawWork, { workId, expectedVersion: version })
    expect(reply).toMatchObject({
      error: { code: 'INVALID_TRANSITION', details: { from: status, to: 'withdrawn' } },
    })
  })
})

it('consent withdrawn, a work leaves the gallery at once; given again, it is back in its old place', async () => {
  const first = await cloud.acceptedWork()
  const second = await cloud.acceptedWork({ by: first.author })
  const { author, workId } = first
  expect(await publicIds()).toEqual([second.workId, workId])

  await author.must(setPublicConsent, { workId, publicConsent: false })
  expect(await publicIds()).toEqual([second.workId])
  expect(await cloud.as('guest').refusal(readPublicWork, { workId })).toBe('NOT_FOUND')
  expect(
    (await author.must(listMyWorks, {})).items.map(({ status, isPublic }) => [status, isPublic]),
  ).toEqual([
    ['accepted', true],
    ['accepted', false],
  ])

  await author.must(setPublicConsent, { workId, publicConsent: true })
  expect(await publicIds()).toEqual([second.workId, workId])
  expect((await author.must(readWork, { workId })).timeline.slice(-2).map(({ event }) => event)).toEqual([
    'consentWithdrawn',
    'consentGiven',
  ])
})

it('never given consent, an accepted work is shown to nobody', async () => {
  const { workId, status } = await cloud.acceptedWork({ content: { publicConsent: false } })
  expect(status).toBe('accepted')
  expect(await publicIds()).toEqual([])
  expect(await cloud.as('guest').refusal(readPublicWork, { workId })).toBe('NOT_FOUND')
})

it('taken down by the province, a work leaves the gallery at once and its author reads why; then it is put back', async () => {
  const { author, workId, version } = await cloud.acceptedWork()
  const province = await cloud.provinceOfficer()
  const reason = '画面中有未授权的人像'
  expect(await province.must(takeDownWork, { workId, reason })).toMatchObject({
    status: 'accepted',
    version: version + 1,
  })
  expect(await publicIds()).toEqual([])
  expect(await author.must(readWork, { workId })).toMatchObject({
    takenDown: true,
    takenDownReason: reason,
    isPublic: false,
    changed: true,
  })
  expect(await province.refusal(takeDownWork, { workId, reason })).toBe('INVALID_TRANSITION')
  await author.must(setPublicConsent, { workId, publicConsent: false })
  await author.must(setPublicConsent, { workId, publicConsent: true })
  expect(await publicIds()).toEqual([])

  await province.must(putBackWork, { workId })
  expect(await publicIds()).toEqual([workId])
  expect(await province.refusal(putBackWork, { workId })).toBe('INVALID_TRANSITION')
})

it('a relay work carries its author’s word that he entered it officially; a draft cannot', async () => {
  const draft = await cloud.draft()
  expect(await draft.author.refusal(markOfficiallySubmitted, { workId: draft.workId })).toBe(
    'INVALID_TRANSITION',
  )
  const { author, workId, version } = await cloud.submittedWork({ by: draft.author })
  const marked = await author.must(markOfficiallySubmitted, { workId })
  expect(marked.version).toBe(version + 1)
  expect(await author.must(markOfficiallySubmitted, { workId })).toEqual(marked)
  expect((await author.must(readWork, { workId })).officiallySubmittedAt).toEqual(expect.any(Number))
  const unmarked = await author.must(unmarkOfficiallySubmitted, { workId })
  expect(unmarked.version).toBe(version + 2)
  expect(await author.must(unmarkOfficiallySubmitted, { workId })).toEqual(unmarked)
  const { officiallySubmittedAt, timeline } = await author.must(readWork, { workId })
  expect([officiallySubmittedAt, timeline.at(-1)?.event]).toEqual([undefined, 'officialMarkRemoved'])
})

describe('a draft', () => {
  it('keeps what its author has written so far, however little', async () => {
    const author = await cloud.registered('author')
    const { workId } = await author.must(createWork, { subProject: 'photography' })
    const content = { ...EMPTY_CONTENT, title: '未完', phone: '138', fields: { takenPlace: '' } }
    await author.must(saveWork, { workId, expectedVersion: 1, content })
    expect(await author.must(readWork, { workId })).toMatchObject({
      status: 'draft',
      version: 2,
      content,
      timeline: [],
    })
    expect(await author.refusal(saveWork, { workId, expectedVersion: 1, content })).toBe('WORK_CHANGED')
  })

  it('shows its file before it is submitted', async () => {
    const { author, workId, file, content } = await cloud.draft()
    await author.must(saveWork, { workId, expectedVersion: 1, content })
    const { media } = await author.must(readWork, { workId })
    expect(media).toEqual([
      {
        uploadId: file.uploadId,
        slot: 'main',
        kind: 'photo',
        fileName: '大堤.jpg',
        sizeBytes: file.bytes.length,
        url: expect.stringContaining('/storage/') as string,
      },
    ])
  })

  it('is thrown away for good, and only as a draft', async () => {
    const { author, workId } = await cloud.draft()
    expect(await author.must(discardDraft, { workId })).toEqual({ discarded: true })
    expect(await author.refusal(readWork, { workId })).toBe('NOT_FOUND')
    const { workId: sent } = await cloud.submittedWork({ by: author })
    expect(await author.refusal(discardDraft, { workId: sent })).toBe('INVALID_TRANSITION')
  })

  it('is one of ten at most in a sub-project', async () => {
    const author = await cloud.registered('author')
    for (let count = 0; count < 10; count++) await author.must(createWork, { subProject: 'photography' })
    expect(await author.call(createWork, { subProject: 'photography' })).toMatchObject({
      error: { code: 'TOO_MANY_DRAFTS', details: { max: 10 } },
    })
    await author.must(createWork, { subProject: 'micro-video' })
  })

  it.each([
    ['no-such-call', 'NOT_FOUND'],
    ['constructor', 'NOT_FOUND'],
  ])('cannot be opened for %s', async (subProject, code) => {
    expect(await (await cloud.registered('author')).refusal(createWork, { subProject })).toBe(code)
  })
})

it('saving and submitting from an older state is refused with the newer version', async () => {
  const { author, workId, version, content } = await cloud.checkedWork()
  const reply = await author.call(submitWork, { workId, expectedVersion: version - 1, content })
  expect(reply).toMatchObject({ error: { code: 'WORK_CHANGED', details: { version } } })
})
