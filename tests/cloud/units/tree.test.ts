import { installSeason } from '#shared/contract/season/season'
import { listReviewQueue } from '#shared/contract/reviews/reviews'
import { createInvitation } from '#shared/contract/roles/roles'
import { publishAnnouncement } from '#shared/contract/announcements/announcements'
import { readSession } from '#shared/contract/session/session'
import { submitWork } from '#shared/contract/works/works'
import { type TreeUnit } from '#shared/domain/unit/tree-unit'
import { type ProductCloud, productCloud } from '../../support/product-cloud'
import { treeUnits, WEIBIN } from '../../support/tree-units'

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

type Stored = TreeUnit & { readonly _id: string }
const stored = async (id: string) =>
  (await cloud.environment.documents<Stored>('units')).find(({ _id }) => _id === id) as Stored
const close = async (id: string) =>
  cloud.environment.load('units', [{ ...(await stored(id)), state: 'closed', openRank: undefined }])
const codeOf = (reply: { ok: boolean; error?: { code: string; details: object } }) =>
  reply.ok ? 'OK' : reply.error?.code

it('has every unit of the installed season, with the words that people use', async () => {
  const units = await cloud.environment.documents<Stored>('units')
  expect(units.map(({ _id, line, chain }) => [_id, line, chain]).sort()).toEqual(
    [...treeUnits.values()].map(({ id, line, chain }) => [id, line, chain]).sort(),
  )
  const { aliases, words } = await stored('baoji')
  expect(aliases).toContain('渭滨区')
  expect(words).toEqual(expect.arrayContaining(['宝鸡', 'baoji', 'bj', '渭滨', 'weibin', 'wbq']))
  expect((await stored('education-culture-health')).words).toEqual(expect.arrayContaining(['医院', 'yy']))
})

it('is written once, however often the season is installed', async () => {
  const before = await cloud.environment.documents('units')
  await cloud.admin.must(installSeason, { key: '2020' })
  expect(await cloud.environment.documents('units')).toEqual(before)
})

it('gets back what it lacks when the season is installed again', async () => {
  const before = await stored('baoji')
  await cloud.environment.load('units', [{ ...before, displayName: '旧名' }])
  await cloud.admin.must(installSeason, { key: '2020' })
  expect(await stored('baoji')).toEqual(before)
})

it('an officer of a unit that was closed has no say any more, and is told why', async () => {
  const officer = await cloud.officer('an-officer', 'unitOfficer', 'baoji')
  expect(codeOf(await officer.call(listReviewQueue, { unitId: 'baoji' }))).toBe('OK')
  await close('baoji')
  expect(codeOf(await officer.call(listReviewQueue, { unitId: 'baoji' }))).toBe('UNIT_CLOSED')
  expect((await officer.must(readSession, {})).roles).toEqual([])
  const province = await cloud.provinceOfficer()
  expect(codeOf(await province.call(listReviewQueue, { unitId: 'baoji' }))).toBe('OK')
})

it('gives a closed unit no officers, no announcements and no works', async () => {
  const province = await cloud.provinceOfficer()
  const { workId, version: expectedVersion, content, author } = await cloud.draft()
  await close('baoji')
  const grant = { role: 'unitOfficer', unitId: 'baoji' } as const
  const text = { kind: 'notice', title: '关于收稿的通知', body: '请各单位于月底前报送。' } as const
  expect([
    codeOf(await cloud.admin.call(createInvitation, grant)),
    codeOf(await province.call(publishAnnouncement, { unitId: 'baoji', ...text })),
  ]).toEqual(['UNIT_CLOSED', 'UNIT_CLOSED'])
  expect(await author.call(submitWork, { workId, expectedVersion, content })).toMatchObject({
    error: { code: 'WORK_INCOMPLETE', details: { parts: ['unitId'], reasons: ['malformed'] } },
  })
})

it('a work of a unit below a unit goes up its line, read by the officers of each', async () => {
  const { id, ...unit } = WEIBIN
  await cloud.environment.load('units', [{ ...unit, _id: id, id, rank: `r-${id}`, openRank: `r-${id}` }])
  const [own, above, other] = await Promise.all([
    cloud.officer('of-weibin', 'unitOfficer', id),
    cloud.officer('of-baoji', 'unitOfficer', 'baoji'),
    cloud.officer('of-xian', 'unitOfficer', 'xian'),
  ])
  const work = await cloud.checkedWork({ content: { unitId: id } })
  expect(work).toMatchObject({ status: 'inReview' })
  const seenBy = await Promise.all(
    [own, above, other].map(async (officer) => codeOf(await officer.call(listReviewQueue, { unitId: id }))),
  )
  expect(seenBy).toEqual(['OK', 'OK', 'FORBIDDEN'])
  const passed = await cloud.decide(own, work.workId, 'approve')
  const again = await cloud.decide(above, work.workId, 'approve')
  expect([passed.status, again.status]).toEqual(['inReview', 'inReview'])
  expect(await cloud.decide(await cloud.provinceOfficer(), work.workId, 'approve')).toMatchObject({
    status: 'accepted',
  })
})
