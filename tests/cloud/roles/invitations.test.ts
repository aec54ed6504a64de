import { listReviewQueue } from '#shared/contract/reviews/reviews'
import {
  acceptInvitation,
  createInvitation,
  grantRole,
  listRoleHolders,
  readInvitation,
  revokeRole,
} from '#shared/contract/roles/roles'
import { readSession } from '#shared/contract/session/session'
import { A_DAY_IN_JUNE, productCloud, type ProductCloud } from '../../support/product-cloud'

const WEEK = 7 * 24 * 3600 * 1000
const baoji = { role: 'unitOfficer', unitId: 'baoji' } as const

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const invite = () => cloud.admin.must(createInvitation, baoji)

describe('an invitation', () => {
  it('says what it is for to anyone who holds it, and is kept only as a hash', async () => {
    const { token, ...invitation } = await invite()
    expect(token).toMatch(/^[A-Za-z0-9]{40}$/)
    expect(invitation).toEqual({ ...baoji, expiresAt: expect.any(Number) as number })
    expect(invitation.expiresAt - A_DAY_IN_JUNE - WEEK).toBeLessThan(600_000)
    expect(await cloud.as('guest').must(readInvitation, { token })).toEqual(invitation)
    expect(JSON.stringify(await cloud.environment.documents('invitations'))).not.toContain(token)
  })

  it('makes an officer of the one who accepts it, at once', async () => {
    const { token } = await invite()
    const person = await cloud.registered('person')
    expect(await person.refusal(listReviewQueue, { unitId: 'baoji' })).toBe('FORBIDDEN')
    expect(await person.must(acceptInvitation, { token, displayName: ' 李干事 ' })).toMatchObject({
      displayName: '李干事',
      roles: [{ ...baoji, grantedAt: expect.any(Number) as number }],
    })
    expect(await person.must(listReviewQueue, { unitId: 'baoji' })).toEqual({ items: [], waiting: 0 })
    expect(await person.refusal(listReviewQueue, { unitId: 'xian' })).toBe('FORBIDDEN')
  })

  it('is good once: used, unknown and expired ones answer alike', async () => {
    const { token } = await invite()
    const [first, second] = [await cloud.registered('first'), await cloud.registered('second')]
    await first.must(acceptInvitation, { token, displayName: '李干事' })
    const unknown = 'x'.repeat(40)
    for (const each of [token, unknown]) {
      expect(await second.refusal(acceptInvitation, { token: each, displayName: '王干事' })).toBe(
        'INVITATION_INVALID',
      )
      expect(await second.refusal(readInvitation, { token: each })).toBe('INVITATION_INVALID')
    }
    expect((await second.must(readSession, {})).roles).toEqual([])
  })

  it('ends after seven days', async () => {
    const [early, late] = [await invite(), await invite()]
    const person = await cloud.registered('person')
    await cloud.environment.setClock(early.expiresAt - 60_000)
    await person.must(acceptInvitation, { token: early.token, displayName: '李干事' })
    await cloud.environment.setClock(late.expiresAt)
    expect(await person.refusal(acceptInvitation, { token: late.token, displayName: '李干事' })).toBe(
      'INVITATION_INVALID',
    )
  })

  it('is accepted after the privacy agreement only', async () => {
    const { token } = await invite()
    const guest = cloud.as('guest')
    expect(await guest.refusal(acceptInvitation, { token, displayName: '李干事' })).toBe('NOT_REGISTERED')
    await guest.registered()
    await guest.must(acceptInvitation, { token, displayName: '李干事' })
  })

  it.each([
    ['unitOfficer', 'province'],
    ['unitOfficer', 'atlantis'],
    ['provinceOfficer', 'baoji'],
    ['admin', 'baoji'],
  ] as const)('is not made for a %s of %s', async (role, unitId) => {
    expect(await cloud.admin.refusal(createInvitation, { role, unitId })).toBe('UNIT_UNKNOWN')
    const { personId } = await cloud.registered('person')
    expect(await cloud.admin.refusal(grantRole, { personId, role, unitId })).toBe('UNIT_UNKNOWN')
  })
})

describe('roles', () => {
  it('taken away, are gone with the next call', async () => {
    const officer = await cloud.officer('officer', 'unitOfficer', 'baoji')
    const { personId } = officer
    await officer.must(listReviewQueue, { unitId: 'baoji' })
    expect(await cloud.admin.must(revokeRole, { personId, ...baoji })).toEqual({
      personId,
      displayName: '李干事',
      roles: [],
    })
    expect(await officer.refusal(listReviewQueue, { unitId: 'baoji' })).toBe('FORBIDDEN')
    expect((await officer.must(readSession, {})).roles).toEqual([])
  })

  it('add up: two units’ queues for an officer of both', async () => {
    const officer = await cloud.officer('officer', 'unitOfficer', 'baoji')
    const { personId } = officer
    await cloud.admin.must(grantRole, { personId, role: 'unitOfficer', unitId: 'xian' })
    await officer.must(listReviewQueue, { unitId: 'xian' })
    await cloud.admin.must(revokeRole, { personId, ...baoji })
    expect(await officer.refusal(listReviewQueue, { unitId: 'baoji' })).toBe('FORBIDDEN')
    await officer.must(listReviewQueue, { unitId: 'xian' })
  })

  it('given twice, are held once', async () => {
    const { personId } = await cloud.registered('person')
    const first = await cloud.admin.must(grantRole, { personId, ...baoji })
    expect(await cloud.admin.must(grantRole, { personId, ...baoji })).toEqual(first)
  })

  it('are for registered people', async () => {
    const { personId } = cloud.as('never-seen')
    expect(await cloud.admin.refusal(grantRole, { personId, ...baoji })).toBe('PERSON_UNKNOWN')
    expect(await cloud.admin.refusal(revokeRole, { personId, ...baoji })).toBe('PERSON_UNKNOWN')
  })

  it('leave at least the administrator who takes them away', async () => {
    const { personId } = cloud.admin
    const admin = { role: 'admin', unitId: 'province' } as const
    expect(await cloud.admin.refusal(revokeRole, { personId, ...admin })).toBe('LAST_ADMINISTRATOR')
    const second = await cloud.officer('second', 'admin', 'province')
    await second.must(revokeRole, { personId, ...admin })
    expect(await cloud.admin.refusal(listRoleHolders, {})).toBe('FORBIDDEN')
  })

  it('are listed with their holders, page by page, those without any left out', async () => {
    for (let count = 0; count < 51; count++) {
      const { personId } = await cloud.registered(`officer-${count}`)
      await cloud.admin.must(grantRole, { personId, ...baoji })
    }
    const { personId: former } = cloud.as('officer-7')
    await cloud.admin.must(revokeRole, { personId: former, ...baoji })
    const first = await cloud.admin.must(listRoleHolders, {})
    const second = await cloud.admin.must(listRoleHolders, { cursor: first.next ?? '' })
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 1, undefined])
    const ids = [...first.items, ...second.items].map(({ personId }) => personId)
    expect(new Set(ids).size).toBe(51)
    expect(ids).not.toContain(former)
    expect(first.items[0]).toEqual({
      personId: cloud.admin.personId,
      displayName: '管理员',
      roles: [{ role: 'admin', unitId: 'province', grantedAt: expect.any(Number) as number }],
    })
  })
})

it('two administrators who take each other’s role at once do not leave the house without one', async () => {
  const admin = { role: 'admin', unitId: 'province' } as const
  for (let round = 0; round < 5; round++) {
    const pair = [
      await cloud.officer(`first-${round}`, 'admin', 'province'),
      await cloud.officer(`second-${round}`, 'admin', 'province'),
    ] as const
    const [one, other] = pair
    await Promise.all([
      one.call(revokeRole, { personId: other.personId, ...admin }),
      other.call(revokeRole, { personId: one.personId, ...admin }),
    ])
    const sessions = await Promise.all(pair.map((person) => person.must(readSession, {})))
    expect(sessions.flatMap(({ roles }) => roles).length).toBeGreaterThanOrEqual(1)
  }
})
