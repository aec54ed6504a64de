import {
  acceptInvitation,
  cancelInvitation,
  createInvitation,
  grantRole,
  listInvitations,
  listRoleHolders,
  readInvitation,
  revokeRole,
} from '#shared/contract/roles/roles'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

const DAY = 24 * 3600 * 1000
const admin = { role: 'admin', unitId: 'province' } as const
const baoji = { role: 'unitOfficer', unitId: 'baoji' } as const

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const rows = async (list: 'open' | 'used' | 'ended') =>
  (await cloud.admin.must(listInvitations, { list })).items
const states = async (list: 'open' | 'used' | 'ended') => (await rows(list)).map(({ state }) => state)

describe('an invitation whose maker is no administrator any more', () => {
  it('gives nothing back to its maker, nor to anybody else', async () => {
    const mallory = await cloud.officer('mallory', 'admin', 'province')
    const [own, forwarded] = [
      await mallory.must(createInvitation, admin),
      await mallory.must(createInvitation, { role: 'provinceOfficer', unitId: 'province' }),
    ]
    await cloud.admin.must(revokeRole, { personId: mallory.personId, ...admin })
    const eve = await cloud.registered('eve')
    for (const [person, { token }] of [
      [mallory, own],
      [eve, forwarded],
    ] as const) {
      expect(await person.refusal(readInvitation, { token })).toBe('INVITATION_INVALID')
      expect(await person.refusal(acceptInvitation, { token, displayName: '李干事' })).toBe(
        'INVITATION_INVALID',
      )
    }
    expect(await mallory.refusal(listRoleHolders, {})).toBe('FORBIDDEN')
    expect(await states('open')).toEqual(['void', 'void'])
  })

  it('stays void when its maker is made administrator again', async () => {
    const second = await cloud.officer('second', 'admin', 'province')
    const { token } = await second.must(createInvitation, baoji)
    const grant = { personId: second.personId, ...admin }
    await cloud.admin.must(revokeRole, grant)
    await cloud.environment.setClock((await rows('open'))[0]!.createdAt + DAY)
    await cloud.admin.must(grantRole, grant)
    expect(await cloud.as('guest').refusal(readInvitation, { token })).toBe('INVITATION_INVALID')
  })
})

describe('the list of invitations', () => {
  it('says of each what became of it, and holds no token', async () => {
    const [used, withdrawn, lying] = [
      await cloud.admin.must(createInvitation, baoji),
      await cloud.admin.must(createInvitation, admin),
      await cloud.admin.must(createInvitation, { ...baoji, unitId: 'xian' }),
    ]
    const person = await cloud.registered('person')
    await person.must(acceptInvitation, { token: used.token, displayName: '李干事' })
    const [toWithdraw] = (await rows('open')).filter(({ role }) => role === 'admin')
    const { invitationId } = toWithdraw!
    expect(await cloud.admin.must(cancelInvitation, { invitationId })).toEqual({ state: 'withdrawn' })
    expect(await cloud.admin.must(cancelInvitation, { invitationId })).toEqual({ state: 'withdrawn' })
    const other = await cloud.registered('other')
    expect(await other.refusal(acceptInvitation, { token: withdrawn.token, displayName: '王干事' })).toBe(
      'INVITATION_INVALID',
    )

    expect(await rows('open')).toEqual([
      {
        invitationId: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        ...{ role: 'unitOfficer', unitId: 'xian', madeBy: '管理员', state: 'open' },
        ...{ createdAt: expect.any(Number) as number, expiresAt: lying.expiresAt },
      },
    ])
    const [taken] = await rows('used')
    expect(taken).toMatchObject({ ...baoji, state: 'used', usedBy: '李干事', madeBy: '管理员' })
    expect(await rows('ended')).toMatchObject([{ ...admin, state: 'withdrawn' }])
    const all = JSON.stringify([await rows('open'), await rows('used'), await rows('ended')])
    for (const { token } of [used, withdrawn, lying]) expect(all).not.toContain(token)
    expect(await cloud.admin.refusal(cancelInvitation, { invitationId: taken!.invitationId })).toBe(
      'INVITATION_USED',
    )
    expect(await cloud.admin.refusal(cancelInvitation, { invitationId: '0'.repeat(64) })).toBe('NOT_FOUND')
  })

  it('comes in pages of twenty: open ones by their end, ended ones the latest first', async () => {
    for (let count = 0; count < 22; count++) await cloud.admin.must(createInvitation, baoji)
    const first = await cloud.admin.must(listInvitations, { list: 'open' })
    const rest = await cloud.admin.must(listInvitations, { list: 'open', cursor: first.next ?? '' })
    expect([first.items.length, rest.items.length, rest.next]).toEqual([20, 2, undefined])
    const ends = [...first.items, ...rest.items].map(({ expiresAt }) => expiresAt)
    expect(ends).toEqual([...ends].sort((one, other) => one - other))

    await cloud.environment.setClock(ends[0]! + DAY)
    expect(await rows('open')).toEqual([])
    const ended = await cloud.admin.must(listInvitations, { list: 'ended' })
    const older = await cloud.admin.must(listInvitations, { list: 'ended', cursor: ended.next ?? '' })
    expect([...ended.items, ...older.items].map(({ expiresAt }) => expiresAt)).toEqual([...ends].reverse())
    expect(new Set(ended.items.map(({ state }) => state))).toEqual(new Set(['expired']))
  })
})
