import { readPublicWork } from '#shared/contract/gallery/gallery'
import { decideSignatureSheet, readReview } from '#shared/contract/reviews/reviews'
import { searchWorks } from '#shared/contract/search/search'
import { createTeamCard, startSignatureSheet } from '#shared/contract/works/team'
import { finishUpload } from '#shared/contract/works/uploads'
import { readWork, submitWork } from '#shared/contract/works/works'
import { type Upload } from '../../../cloudfunctions/server/records/upload-repository'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { putSheet, sendSheet, sheetPhoto } from '../../support/signature-sheets'
import { aTeam, mediaFile } from '../../support/work-samples'

const [li] = aTeam.members
const DAY = 24 * 3600 * 1000

let cloud: ProductCloud
let baoji: Person
let province: Person
beforeAll(async () => {
  cloud = await productCloud()
  baoji = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  province = await cloud.provinceOfficer()
})
afterAll(() => cloud.remove())

let people = 0
const plan = (content = {}) => ({
  ...{ kind: 'video' as const, by: cloud.as(`author-${++people}`) },
  content: { ...aTeam, ...content },
})
const uploads = async () => cloud.environment.documents<Upload>('uploads')
const upload = async (uploadId: string) => (await uploads()).find(({ id }) => id === uploadId)
const said = (officer: Person, workId: string, uploadId: string, reason = '') =>
  officer.call(decideSignatureSheet, { workId, uploadId, complete: reason === '', reason })
const isShown = async (workId: string) => (await cloud.as('guest').call(readPublicWork, { workId })).ok

describe('a team', () => {
  it('is shown once an officer finds the sheet complete that all signed; the sheet is not', async () => {
    const { author, workId, content } = await cloud.acceptedWork(plan({ title: '签了名的作品' }))
    const { uploadId, reply } = await sendSheet(author, workId)
    expect(reply).toMatchObject({ ok: true })
    expect(await isShown(workId)).toBe(false)
    const seen = await baoji.must(readReview, { workId })
    expect(seen.sheet).toEqual({
      ...{ standing: 'waiting', reason: '', mayDecide: true },
      file: expect.objectContaining({
        uploadId,
        kind: 'document',
        url: expect.any(String) as string,
      }) as unknown,
    })
    expect(await said(baoji, workId, uploadId)).toMatchObject({ ok: true, value: { version: seen.version } })
    const shown = await cloud.as('guest').must(readPublicWork, { workId })
    expect(JSON.stringify(shown)).not.toContain(uploadId)
    const { items } = await cloud.as('guest').must(searchWorks, { query: content.title })
    expect(items.map((item) => item.workId)).toEqual([workId])
    const own = await author.must(readWork, { workId })
    expect([own.sheet?.standing, own.changed, own.timeline.slice(-2).map(({ event }) => event)]).toEqual([
      'complete',
      true,
      ['sheetAdded', 'sheetComplete'],
    ])
    expect(await author.refusal(startSignatureSheet, { workId, fileName: 'a.jpg', sizeBytes: 5 })).toBe(
      'INVALID_TRANSITION',
    )
  })

  it('is told what an officer finds wanting, and sends another sheet; the first one goes', async () => {
    const { author, workId } = await cloud.checkedWork(plan())
    const first = await sendSheet(author, workId)
    await said(baoji, workId, first.uploadId, '缺李师傅的签名')
    expect((await author.must(readWork, { workId })).sheet).toMatchObject({
      ...{ standing: 'refused', reason: '缺李师傅的签名' },
    })
    const second = await sendSheet(author, workId, { bytes: sheetPhoto(1) })
    expect((await author.must(readWork, { workId })).sheet).toMatchObject({ standing: 'waiting', reason: '' })
    expect(await said(baoji, workId, first.uploadId)).toMatchObject({ error: { code: 'WORK_CHANGED' } })
    expect(await said(province, workId, second.uploadId)).toMatchObject({ ok: true })
    expect([(await upload(first.uploadId))?.workId, (await upload(second.uploadId))?.workId]).toEqual([
      undefined,
      workId,
    ])
  })

  it('that is changed is asked anew', async () => {
    const { author, workId, content } = await cloud.checkedWork(plan())
    const { uploadId } = await sendSheet(author, workId)
    await said(baoji, workId, uploadId)
    const { version: expectedVersion } = await cloud.decide(baoji, workId, 'return')
    const members = [{ ...li, role: '配乐' }]
    await author.must(submitWork, { workId, expectedVersion, content: { ...content, members } })
    expect((await author.must(readWork, { workId })).sheet?.standing).toBe('void')
    expect(await said(baoji, workId, uploadId)).toMatchObject({ error: { code: 'WORK_CHANGED' } })
    expect(await author.must(createTeamCard, { workId, member: members[0] ?? li })).toHaveProperty('token')
    expect((await sendSheet(author, workId, { bytes: sheetPhoto(2) })).reply).toMatchObject({ ok: true })
  })
})

describe('a sheet', () => {
  it('is sent by the author of a team’s work alone', async () => {
    const { author, workId } = await cloud.checkedWork(plan())
    const asked = { workId, fileName: 'a.jpg', sizeBytes: 5 }
    expect(await baoji.refusal(startSignatureSheet, asked)).toBe('NOT_FOUND')
    const alone = await cloud.checkedWork({ by: author })
    expect(await author.refusal(startSignatureSheet, { ...asked, workId: alone.workId })).toBe(
      'INVALID_TRANSITION',
    )
    const draft = await cloud.draft({ ...plan(), by: author })
    expect(await author.refusal(startSignatureSheet, { ...asked, workId: draft.workId })).toBe(
      'INVALID_TRANSITION',
    )
    const sent = await putSheet(author, workId)
    expect(await baoji.refusal(finishUpload, sent)).toBe('NOT_FOUND')
  })

  it.each([
    ['a film with a photo’s name', mediaFile('video')],
    ['a document', mediaFile('document')],
    ['a cut photo', sheetPhoto().slice(0, 40)],
  ])('that is %s is refused and changes nothing', async (_what, bytes) => {
    const { author, workId } = await cloud.checkedWork(plan())
    const { uploadId, reply } = await sendSheet(author, workId, { bytes })
    expect(reply).toMatchObject({ error: { code: 'FILE_REFUSED' } })
    expect(await author.must(readWork, { workId })).not.toHaveProperty('sheet')
    expect((await upload(uploadId))?.arrived).toBeUndefined()
  })

  it('of more than 10 MB, or that came too late, is refused', async () => {
    const { author, workId } = await cloud.checkedWork(plan())
    const large = { workId, fileName: 'a.jpg', sizeBytes: 10_485_761 }
    expect(await author.refusal(startSignatureSheet, large)).toBe('MEDIA_REFUSED')
    const late = await putSheet(author, workId)
    await cloud.environment.advanceClock(DAY)
    expect(await author.refusal(finishUpload, late)).toBe('UPLOAD_EXPIRED')
  })

  it('is no file that a work could take up', async () => {
    const { author, workId } = await cloud.checkedWork(plan())
    const { uploadId } = await sendSheet(author, workId)
    const draft = await cloud.draft({ by: author })
    const content = { ...draft.content, files: { main: [uploadId] } }
    const sent = { workId: draft.workId, expectedVersion: draft.version, content }
    expect(await author.refusal(submitWork, sent)).toBe('UPLOAD_UNKNOWN')
    expect(await author.sendCover(uploadId)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('is judged by no officer of the team, and by the later of two last', async () => {
    const own = await cloud.officer(`author-${++people}`, 'unitOfficer', 'baoji')
    const { workId } = await cloud.checkedWork({ ...plan(), by: own })
    const { uploadId } = await sendSheet(own, workId)
    expect(await said(own, workId, uploadId)).toMatchObject({ error: { code: 'OWN_WORK' } })
    await Promise.all([said(baoji, workId, uploadId, '看不清'), said(province, workId, uploadId)])
    await said(province, workId, uploadId, '缺一人')
    expect((await own.must(readWork, { workId })).sheet).toMatchObject({
      standing: 'refused',
      reason: '缺一人',
    })
  })
})
