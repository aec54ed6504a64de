import { startReviewCopy } from '#shared/contract/reviews/links'
import { readReview } from '#shared/contract/reviews/reviews'
import { finishUpload } from '#shared/contract/works/uploads'
import { checkWork, submitWork, withdrawWork } from '#shared/contract/works/works'
import { type Work } from '#shared/domain/work/work'
import { type Upload } from '../../../cloudfunctions/server/records/upload-repository'
import { A_FILM_LINK, linkedFilm, putCopy } from '../../support/linked-films'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { mediaFile } from '../../support/work-samples'

const DAY = 24 * 3600 * 1000

let cloud: ProductCloud
let baoji: Person
let xian: Person
let province: Person
beforeAll(async () => {
  cloud = await productCloud()
  baoji = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  xian = await cloud.officer('xian-officer', 'unitOfficer', 'xian')
  province = await cloud.provinceOfficer()
})
afterAll(() => cloud.remove())

let people = 0
const film = () => linkedFilm(cloud.as(`author-${++people}`))
const stored = async (workId: string) =>
  (await cloud.environment.documents<Work>('works')).find(({ id }) => id === workId)
const upload = async (uploadId: string) =>
  (await cloud.environment.documents<Upload>('uploads')).find(({ id }) => id === uploadId)
const versionOf = async (workId: string) => (await province.must(readReview, { workId })).version

describe('a copy', () => {
  it('is uploaded by who decides on the work, and by nobody else', async () => {
    const { workId, author, version } = await film()
    const asked = {
      workId,
      expectedVersion: version,
      slot: 'main',
      position: 1,
      fileName: 'a.mp4',
      sizeBytes: 5,
    }
    expect(await xian.refusal(startReviewCopy, asked)).toBe('NOT_FOUND')
    expect(await author.refusal(startReviewCopy, asked)).toBe('FORBIDDEN')
    const own = await cloud.officer(author.openid, 'unitOfficer', 'baoji')
    expect(await own.refusal(startReviewCopy, asked)).toBe('OWN_WORK')
    expect(await baoji.must(startReviewCopy, asked)).toHaveProperty('uploadId')
    await cloud.decide(baoji, workId, 'approve')
    const later = { ...asked, expectedVersion: await versionOf(workId) }
    expect(await baoji.refusal(startReviewCopy, later)).toBe('FORBIDDEN')
    expect(await province.must(startReviewCopy, later)).toHaveProperty('uploadId')
  })

  it('of 200 MB may be begun, of a byte more not', async () => {
    const { workId, version } = await film()
    const asked = { workId, expectedVersion: version, slot: 'main', position: 1, fileName: 'a.mp4' }
    const limit = 209_715_200
    expect(await baoji.call(startReviewCopy, { ...asked, sizeBytes: limit })).toMatchObject({ ok: true })
    expect(await baoji.call(startReviewCopy, { ...asked, sizeBytes: limit + 1 })).toMatchObject({
      error: { code: 'MEDIA_REFUSED', details: { sizeBytes: limit + 1, limit, inclusive: 1 } },
    })
  })

  it('is only for a link that there is', async () => {
    const { workId, version } = await cloud.checkedWork({ by: cloud.as(`author-${++people}`) })
    const asked = {
      workId,
      expectedVersion: version,
      slot: 'main',
      position: 1,
      fileName: 'a.mp4',
      sizeBytes: 5,
    }
    expect(await baoji.refusal(startReviewCopy, asked)).toBe('LINK_UNKNOWN')
  })

  it.each([
    ['a picture with a film’s name', mediaFile('photo'), 'NOT_MP4'],
    ['a cut film', mediaFile('video').slice(0, -200), 'TRUNCATED'],
  ])('that is %s is refused and leaves the work as it was', async (_what, bytes, verdict) => {
    const { workId } = await film()
    const before = await stored(workId)
    const { uploadId, fileId } = await putCopy(baoji, workId, { bytes })
    expect(await baoji.call(finishUpload, { uploadId, fileId })).toMatchObject({
      error: { code: 'FILE_REFUSED', details: { verdict } },
    })
    expect(await stored(workId)).toEqual(before)
    expect((await upload(uploadId))?.arrived).toBeUndefined()
  })

  it('of another size than was told is refused', async () => {
    const { workId, version } = await film()
    const { uploadId, cloudPath } = await baoji.must(startReviewCopy, {
      ...{ workId, expectedVersion: version, slot: 'main', position: 1, fileName: 'a.mp4', sizeBytes: 5 },
    })
    const fileId = await baoji.put(cloudPath, mediaFile('video'))
    expect(await baoji.refusal(finishUpload, { uploadId, fileId })).toBe('UPLOAD_INCOMPLETE')
  })

  it('that came too late is refused', async () => {
    const { workId } = await film()
    const copy = await putCopy(baoji, workId)
    await cloud.environment.advanceClock(DAY)
    expect(await baoji.refusal(finishUpload, copy)).toBe('UPLOAD_EXPIRED')
  })

  it('of another officer is finished by nobody but him', async () => {
    const { workId } = await film()
    const copy = await putCopy(baoji, workId)
    expect(await province.refusal(finishUpload, copy)).toBe('NOT_FOUND')
    const other = await putCopy(province, workId)
    const mixed = { uploadId: other.uploadId, fileId: copy.fileId }
    expect(await province.refusal(finishUpload, mixed)).toBe('NOT_FOUND')
  })

  it('is no file that a work of the officer’s own could take up, nor one that a picture could stand for', async () => {
    const { workId } = await film()
    const { uploadId, fileId } = await putCopy(baoji, workId)
    await baoji.must(finishUpload, { uploadId, fileId })
    const draft = await cloud.draft({ by: baoji, kind: 'video' })
    const content = { ...draft.content, files: { main: [uploadId] } }
    const sent = { workId: draft.workId, expectedVersion: draft.version, content }
    expect(await baoji.refusal(submitWork, sent)).toBe('UPLOAD_UNKNOWN')
    expect(await baoji.sendCover(uploadId)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('is the first of two that officers sent at once; the other one goes', async () => {
    const { workId } = await film()
    const [first, second] = [await putCopy(baoji, workId), await putCopy(province, workId)]
    const replies = await Promise.all([baoji.call(finishUpload, first), province.call(finishUpload, second)])
    const codes = replies.map((reply) => (reply.ok ? 'there' : reply.error.code))
    expect(codes.sort()).toEqual(['WORK_CHANGED', 'there'])
    const kept = (await stored(workId))?.copies ?? []
    expect(kept).toHaveLength(1)
    const lost = kept[0]?.uploadId === first.uploadId ? second.uploadId : first.uploadId
    expect((await upload(lost))?.workId).toBeUndefined()
    const replaced = await putCopy(baoji, workId, { bytes: mediaFile('video', 7) })
    await baoji.must(finishUpload, replaced)
    expect((await stored(workId))?.copies?.map(({ uploadId }) => uploadId)).toEqual([replaced.uploadId])
    expect((await upload(kept[0]?.uploadId ?? ''))?.workId).toBeUndefined()
  })

  it('is none for a link that its author changed while it was sent, or for a work taken back', async () => {
    const edited = await film()
    const copy = await putCopy(baoji, edited.workId)
    const { version: expectedVersion } = await cloud.decide(baoji, edited.workId, 'return')
    const links = { main: [{ ...A_FILM_LINK, code: 'new1' }] }
    const { author, content, workId } = edited
    await author.must(submitWork, { workId, expectedVersion, content: { ...content, links } })
    expect(await baoji.refusal(finishUpload, copy)).toBe('INVALID_TRANSITION')
    await author.must(checkWork, { workId })
    expect(await baoji.refusal(finishUpload, copy)).toBe('WORK_CHANGED')

    const gone = await film()
    const late = await putCopy(baoji, gone.workId)
    await gone.author.must(withdrawWork, { workId: gone.workId, expectedVersion: gone.version })
    expect(await baoji.refusal(finishUpload, late)).toBe('NOT_FOUND')
  })

  it('counts once, however often its end is told', async () => {
    const { workId } = await film()
    const copy = await putCopy(baoji, workId)
    await baoji.must(finishUpload, copy)
    const after = await stored(workId)
    await baoji.must(finishUpload, copy)
    expect(await stored(workId)).toEqual(after)
  })
})
