import { createInvitation, grantRole, revokeRole } from '#shared/contract/roles/roles'
import { installSeason } from '#shared/contract/season/season'
import { setPublicConsent } from '#shared/contract/works/works'
import { type ActionKey, actions } from '../../support/all-actions'
import { auditIdIn, type KeptAuditRow, keptAuditRows } from '../../support/audit-rows'
import { freshRequestId } from '../../support/product-person'
import { ProductCloud, productCloud } from '../../support/product-cloud'
import { createTestEnvironment } from '../../support/test-environment'
import { replayScenes } from '../dispatch/replay-scenes'
import { AUDITED, NOT_AUDITED } from './audited-actions'

const changing = (Object.keys(actions) as ActionKey[]).filter((key) => actions[key].effect !== 'read')
const writes = changing.filter((key) => actions[key].effect === 'write')

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

const rowsOf = async (where: ProductCloud, ids: ReadonlySet<string>) =>
  (await keptAuditRows(where.environment)).filter(({ id }) => !ids.has(id))
const idsOf = async (where: ProductCloud) =>
  new Set((await keptAuditRows(where.environment)).map(({ id }) => id))

it('is said of every write and act whether it leaves a row', () => {
  expect([...Object.keys(AUDITED), ...Object.keys(NOT_AUDITED)].sort()).toEqual([...changing].sort())
})

/** `claimAdministrator` needs a cloud without an administrator. */
const cloudFor = async (key: ActionKey) =>
  key === 'claimAdministrator' ? new ProductCloud(await createTestEnvironment()) : cloud

describe.each(writes)('%s', (key) => {
  const [stream, kind] = AUDITED[key] ?? []

  // The season of the cloud is installed already: the replay scene changes nothing.
  const leaves = stream === undefined || key === 'installSeason' ? 0 : 1

  it(`leaves ${leaves === 1 ? 'one row' : 'no row'}, and no further one when it is sent again`, async () => {
    const where = await cloudFor(key)
    const scene = await replayScenes[key]?.(where)
    if (!scene) throw new Error(`no scene for ${key}`)
    const { person, input, other } = scene
    const before = await idsOf(where)
    const requestId = freshRequestId()
    const send = (what: unknown) => person.send(actions[key].name, what, requestId)
    expect(await send(input)).toMatchObject({ ok: true })
    const rows = await rowsOf(where, before)
    await Promise.all([send(input), send(input), send(other)])
    expect(await rowsOf(where, before)).toEqual(rows)

    const actor = await auditIdIn(where.environment, person.personId)
    const subject = expect.stringMatching(`^${kind}:[A-Za-z0-9-]{4,64}$`) as string
    const row: Partial<KeptAuditRow> = { stream, action: actions[key].name, actor, subject, outcome: 'done' }
    expect(rows).toEqual(Array.from({ length: leaves }, () => expect.objectContaining(row) as KeptAuditRow))
    const text = JSON.stringify(rows)
    for (const personal of [person.openid, person.personId, requestId, '李干事', '核对信息', '请加上字幕'])
      expect(text).not.toContain(personal)
    if (where !== cloud) await where.remove()
  })
})

it('the season’s first installation leaves a row, and one that changes nothing none', async () => {
  const fresh = await productCloud()
  const before = await idsOf(fresh)
  const installed = (await keptAuditRows(fresh.environment)).filter(
    ({ action }) => action === installSeason.name,
  )
  expect(installed).toMatchObject([{ stream: 'season', facts: { year: '2020' } }])
  expect(await fresh.admin.must(installSeason, { key: '2020' })).toMatchObject({ changed: false })
  expect(await rowsOf(fresh, before)).toEqual([])
  await fresh.remove()
})

it('a consent that stays as it is leaves none', async () => {
  const { author, workId } = await cloud.checkedWork({
    by: cloud.as('steady'),
    content: { publicConsent: true },
  })
  const before = await idsOf(cloud)
  await author.must(setPublicConsent, { workId, publicConsent: true })
  expect(await rowsOf(cloud, before)).toEqual([])
})

it('what is refused inside its transaction leaves no row of what was done', async () => {
  const before = await idsOf(cloud)
  const grant = { personId: 'bbbbbbbbbbbbbbbbbbbbbbbb', role: 'judge', unitId: 'province' } as const
  expect(await cloud.admin.refusal(grantRole, grant)).toBe('PERSON_UNKNOWN')
  expect(await rowsOf(cloud, before)).toEqual([])
})

it('who is about whom: the same person stands by the same id, each by a key of their own', async () => {
  const { personId } = await cloud.registered('granted-twice')
  const before = await idsOf(cloud)
  for (const unitId of ['baoji', 'xian'])
    await cloud.admin.must(grantRole, { personId, role: 'unitOfficer', unitId })
  const rows = await rowsOf(cloud, before)
  const auditId = await auditIdIn(cloud.environment, personId)
  expect(rows.map(({ subject, facts }) => [subject, facts])).toEqual([
    [`person:${auditId}`, { role: 'unitOfficer', unit: 'baoji' }],
    [`person:${auditId}`, { role: 'unitOfficer', unit: 'xian' }],
  ])
  const keys = await cloud.environment.documents<{ key: string; auditId: string }>('auditKeys')
  expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length)
  expect(keys.every(({ key }) => /^[0-9a-f]{64}$/.test(key))).toBe(true)
})

describe('a refused call', () => {
  const refusals = async (openid: string) => {
    const actor = await auditIdIn(cloud.environment, cloud.as(openid).personId)
    const rows = await keptAuditRows(cloud.environment)
    return rows
      .filter((row) => row.stream === 'refusals' && row.actor === actor)
      .map(({ action, count, facts, outcome, subject }) => ({ action, count, facts, outcome, subject }))
  }
  const input = { role: 'unitOfficer', unitId: 'baoji' } as const
  const row = (action: string, count: number) => ({
    ...{ action, count, facts: { code: 'FORBIDDEN' }, outcome: 'refused', subject: `action:${action}` },
  })

  it('counts in one row a person, action and day', async () => {
    const person = await cloud.registered('forbidden')
    await Promise.all(Array.from({ length: 5 }, () => person.refusal(createInvitation, input)))
    await person.refusal(revokeRole, { ...input, personId: person.personId })
    expect(await refusals('forbidden')).toEqual(
      expect.arrayContaining([row(createInvitation.name, 5), row(revokeRole.name, 1)]),
    )
    await cloud.environment.advanceClock(86_400_000)
    await person.refusal(createInvitation, input)
    expect((await refusals('forbidden')).map(({ count }) => count).sort()).toEqual([1, 1, 5])
  })

  it('of a visitor, or about what does not exist, is not counted', async () => {
    const before = await idsOf(cloud)
    await cloud.as('visitor').refusal(createInvitation, input)
    const province = await cloud.provinceOfficer()
    await province.refusal(actions.takeDownWork, { workId: 'aaaaaaaaaaaaaaaa', reason: '不妥' })
    await province.send('works.nope', {})
    expect(await rowsOf(cloud, before)).toEqual([])
  })
})
