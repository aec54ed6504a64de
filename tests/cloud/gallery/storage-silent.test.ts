import { readPublicWork } from '#shared/contract/gallery/gallery'
import { decideReview, readReview } from '#shared/contract/reviews/reviews'
import { readWork } from '#shared/contract/works/works'
import { type MadeWork, productCloud, type ProductCloud } from '../../support/product-cloud'
import { jpeg } from '../../support/work-samples'

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const storageFails = (times = Number.MAX_SAFE_INTEGER) =>
  cloud.environment.fault('next-read-fails', { times })
const fileOf = ({ file, content }: MadeWork) => ({
  uploadId: content.files.main?.[0],
  slot: 'main',
  kind: 'photo',
  fileName: '大堤.jpg',
  sizeBytes: file.bytes.length,
  check: expect.objectContaining({ verdict: 'accept' }) as object,
})

describe('while storage does not answer', () => {
  it('author, officer and guest read everything but the file, and the file again when it does', async () => {
    const work = await cloud.acceptedWork()
    const { workId, author } = work
    const province = await cloud.provinceOfficer()
    const guest = cloud.as('guest')
    const whole = {
      own: await author.must(readWork, { workId }),
      review: await province.must(readReview, { workId }),
      shown: await guest.must(readPublicWork, { workId }),
    }
    await storageFails()
    const unreachable = [{ ...fileOf(work), unreachable: true }]
    expect(await author.must(readWork, { workId })).toEqual({ ...whole.own, media: unreachable })
    expect(await province.must(readReview, { workId })).toEqual({ ...whole.review, media: unreachable })
    expect(await guest.must(readPublicWork, { workId })).toEqual({
      ...whole.shown,
      media: [{ key: 'main-0', slot: 'main', kind: 'photo', width: 2400, height: 1600, unreachable: true }],
    })
    await storageFails(0)
    expect((await author.must(readWork, { workId })).media).toEqual([
      { ...fileOf(work), url: expect.any(String) as string },
    ])
  })

  it('nobody approves what he cannot have seen; returning it goes', async () => {
    const { workId } = await cloud.checkedWork()
    const province = await cloud.provinceOfficer()
    const { version: expectedVersion } = await province.must(readReview, { workId })
    const word = { workId, expectedVersion, citations: [], message: '', internalNote: '' } as const
    await storageFails()
    expect(await province.refusal(decideReview, { ...word, kind: 'approve' })).toBe('INTERNAL')
    expect(await province.must(readReview, { workId })).toMatchObject({ version: expectedVersion })
    const citations = [{ clauseId: 'default.media' }]
    expect(
      await cloud.decided(province, { ...word, kind: 'return', citations, message: '请补充' }),
    ).toMatchObject({ status: 'returned' })
  })
})

it('an object that was replaced is not taken for one that cannot be reached, and hides the work', async () => {
  const { workId, author, file } = await cloud.acceptedWork()
  await cloud.environment.overwriteObject(file.cloudPath, jpeg(2500, 1700))
  const [media] = (await author.must(readWork, { workId })).media
  expect([media?.url, media?.unreachable]).toEqual([undefined, undefined])
  expect(await cloud.as('guest').refusal(readPublicWork, { workId })).toBe('NOT_FOUND')
})
