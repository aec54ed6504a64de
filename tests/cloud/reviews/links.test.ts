import { listLinks, markReviewLink } from '#shared/contract/reviews/links'
import { decideReview, readReview } from '#shared/contract/reviews/reviews'
import { readPublicWork } from '#shared/contract/gallery/gallery'
import { checkWork, finishUpload, readWork, submitWork } from '#shared/contract/works/works'
import { type Work } from '#shared/domain/work/work'
import { type Upload } from '../../../cloudfunctions/server/records/upload-repository'
import { A_FILM_LINK, linkedFilm, putCopy, sendCopy } from '../../support/linked-films'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

const mark = { slot: 'main', position: 1, dead: true, reason: '提示链接已失效' }

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
const linkOf = async (officer: Person, workId: string) =>
  (await officer.must(readReview, { workId })).links[0]
const versionOf = async (workId: string) => (await province.must(readReview, { workId })).version
const marked = async (officer: Person, workId: string, change: Partial<typeof mark> = {}) =>
  officer.call(markReviewLink, { workId, expectedVersion: await versionOf(workId), ...mark, ...change })
const listed = async (unitId: string, list: 'missing' | 'dead') =>
  (await province.must(listLinks, { unitId, list })).items.map((item) => item.workId)
const approval = async (officer: Person, workId: string) => {
  const reply = await officer.call(decideReview, {
    ...{ workId, expectedVersion: await versionOf(workId), kind: 'approve' },
    ...{ citations: [], message: '', internalNote: '' },
  })
  return reply.ok ? cloud.settled(officer, workId) : reply
}

describe('a film that came as a link', () => {
  it('is accepted with the copy that an officer uploaded, and with none is not', async () => {
    const { workId, author } = await film()
    expect(await approval(baoji, workId)).toMatchObject({ atUnit: 'province' })
    expect(await listed('province', 'missing')).toContain(workId)
    expect(await approval(province, workId)).toMatchObject({
      error: { code: 'REVIEW_COPY_MISSING', details: { slot: 'main', position: 1, dead: false } },
    })
    expect(await sendCopy(province, workId)).toMatchObject({ ok: true })
    expect(await linkOf(province, workId)).toMatchObject({
      ...{ ...A_FILM_LINK, needsCopy: true },
      copy: {
        kind: 'video',
        fileName: '成片.mp4',
        check: { verdict: 'accept' },
        url: expect.any(String) as string,
      },
    })
    expect(await listed('province', 'missing')).not.toContain(workId)
    expect(await approval(province, workId)).toMatchObject({ status: 'accepted' })
    const events = (await author.must(readWork, { workId })).timeline.map(({ event }) => event)
    expect(events).toEqual(['submitted', 'checkCleared', 'approved', 'copyAdded', 'accepted'])
    expect(await cloud.as('guest').refusal(readPublicWork, { workId })).toBe('NOT_FOUND')
  })

  it('is not accepted when its copy is not the checked one any more', async () => {
    const { workId } = await film()
    const copy = await putCopy(baoji, workId)
    await baoji.must(finishUpload, copy)
    const work = await stored(workId)
    const copies = work?.copies?.map((each) => ({ ...each, etag: '"another"' }))
    await cloud.environment.load('works', [{ ...work, _id: workId, copies }])
    expect((await linkOf(baoji, workId))?.copy).not.toHaveProperty('url')
    expect(await approval(baoji, workId)).toMatchObject({ error: { code: 'MEDIA_CHANGED' } })
  })

  it('loses its copy and its mark when its author changes the link, and keeps both when not', async () => {
    const { workId, author, content } = await film()
    const { uploadId, fileId } = await putCopy(baoji, workId)
    await baoji.must(finishUpload, { uploadId, fileId })
    await marked(baoji, workId)
    const again = async (links: (typeof content)['links']) => {
      const { version: expectedVersion } = await cloud.decide(baoji, workId, 'return')
      await author.must(submitWork, { workId, expectedVersion, content: { ...content, links } })
      await author.must(checkWork, { workId })
      return linkOf(baoji, workId)
    }
    expect(await again(content.links)).toMatchObject({ copy: { uploadId }, dead: { reason: mark.reason } })
    const moved = { ...A_FILM_LINK, address: 'https://pan.baidu.com/s/2NewLink' }
    expect(await again({ main: [moved] })).toEqual({
      ...{ slot: 'main', position: 1, ...moved, needsCopy: true },
      copyAsked: expect.objectContaining({ kind: 'video' }) as object,
    })
    expect(await listed('baoji', 'missing')).toContain(workId)
    expect((await upload(uploadId))?.workId).toBeUndefined()
    await cloud.environment.advanceClock(2 * 3600 * 1000)
    await cloud.environment.fireTimer('events', 'sweep')
    expect(await upload(uploadId)).toBeUndefined()
  })
})

describe('a dead link', () => {
  it('is told to its author, who mends it; the list of its unit has it until then', async () => {
    const { workId, author, content } = await film()
    expect(await marked(baoji, workId)).toMatchObject({ ok: true })
    expect(await listed('baoji', 'dead')).toContain(workId)
    expect(await listed('baoji', 'missing')).not.toContain(workId)
    const seen = await author.must(readWork, { workId })
    expect([seen.changed, seen.deadLinks]).toEqual([
      true,
      [{ slot: 'main', position: 1, reason: mark.reason, at: expect.any(Number) as number }],
    ])
    expect(seen.timeline.at(-1)).toMatchObject({ event: 'linkDead', unitId: 'baoji', message: mark.reason })
    expect(await approval(baoji, workId)).toMatchObject({
      error: { code: 'REVIEW_COPY_MISSING', details: { dead: true } },
    })
    const { version: expectedVersion } = await cloud.decide(baoji, workId, 'return')
    const [item] = (await baoji.must(listLinks, { unitId: 'baoji', list: 'dead' })).items.filter(
      (each) => each.workId === workId,
    )
    expect(item).toMatchObject({ status: 'returned', deadReason: mark.reason })
    const links = { main: [{ ...A_FILM_LINK, code: 'new1' }] }
    await author.must(submitWork, { workId, expectedVersion, content: { ...content, links } })
    await author.must(checkWork, { workId })
    expect(
      [await listed('baoji', 'dead'), await listed('baoji', 'missing')].map((ids) => ids.includes(workId)),
    ).toEqual([false, true])
    expect((await author.must(readWork, { workId })).deadLinks).toEqual([])
  })

  it('may be alive again, and is marked on the newest version alone', async () => {
    const { workId, version } = await film()
    await marked(baoji, workId)
    const stale = { workId, expectedVersion: version, ...mark }
    expect(await baoji.refusal(markReviewLink, stale)).toBe('WORK_CHANGED')
    expect(await marked(baoji, workId, { dead: false, reason: '' })).toMatchObject({ ok: true })
    expect(await linkOf(baoji, workId)).not.toHaveProperty('dead')
    expect(await listed('baoji', 'missing')).toContain(workId)
  })
})

it('the lists are read by the officers of the unit', async () => {
  expect(await xian.refusal(listLinks, { unitId: 'baoji', list: 'missing' })).toBe('FORBIDDEN')
  expect(await baoji.refusal(listLinks, { unitId: 'province', list: 'dead' })).toBe('FORBIDDEN')
})
