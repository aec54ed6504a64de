import { decideReview } from '#shared/contract/reviews/reviews'
import {
  acceptInvitation,
  createInvitation,
  grantRole,
  listRoleHolders,
  revokeRole,
} from '#shared/contract/roles/roles'
import { readSession, register } from '#shared/contract/session/session'
import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { readWork } from '#shared/contract/works/works'
import { atOnce, codeOf, HEAD_STARTS } from '../../support/at-once'
import { type MadeWork, productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

let people = 0
const somebody = () => cloud.registered(`person-${people++}`)
const baoji = { role: 'unitOfficer', unitId: 'baoji' } as const
const xian = { role: 'unitOfficer', unitId: 'xian' } as const
const rolesOf = async (person: Person) =>
  (await person.must(readSession, {})).roles.map(({ role, unitId }) => `${role} ${unitId}`).sort()

const approve = (person: Person, { workId, version }: MadeWork) =>
  person.call(decideReview, {
    ...{ workId, expectedVersion: version, kind: 'approve' },
    ...{ citations: [], message: '', internalNote: '' },
  })

describe('a role', () => {
  it('given and taken between two calls counts with the next one', async () => {
    const officer = await somebody()
    const { personId } = officer
    const [first, second] = [
      await cloud.checkedWork({ by: await somebody() }),
      await cloud.checkedWork({ by: await somebody() }),
    ]
    expect(codeOf(await approve(officer, first))).toBe('FORBIDDEN')
    await cloud.admin.must(grantRole, { personId, ...baoji })
    expect(codeOf(await approve(officer, first))).toBe('OK')
    await cloud.admin.must(revokeRole, { personId, ...baoji })
    expect(codeOf(await approve(officer, second))).toBe('FORBIDDEN')
    await cloud.admin.must(grantRole, { personId, ...xian })
    expect(codeOf(await approve(officer, second))).toBe('NOT_FOUND')
  })

  it.each([
    ['taken away', [], 'FORBIDDEN'],
    ['changed for another unit’s', [xian], 'NOT_FOUND'],
  ] as const)('%s while a decision looks at its file, stops the decision', async (_how, instead, code) => {
    const officer = await cloud.officer(`officer-${people++}`, 'unitOfficer', 'baoji')
    const { personId } = officer
    const work = await cloud.checkedWork({ by: await somebody() })
    await cloud.environment.fault({ at: 'storage.get', kind: 'hold' })
    const deciding = approve(officer, work)
    await cloud.environment.untilStruck('storage.get')
    await cloud.admin.must(revokeRole, { personId, ...baoji })
    for (const grant of instead) await cloud.admin.must(grantRole, { personId, ...grant })
    await cloud.environment.endFaults()
    expect(codeOf(await deciding)).toBe(code)
    const { version, timeline } = await work.author.must(readWork, { workId: work.workId })
    expect([version, timeline.length]).toEqual([work.version, 2])
  })

  it('of an administrator, taken away while he gives another, is heard or not, never half', async () => {
    for (const ms of HEAD_STARTS) {
      const second = await cloud.officer(`administrator-${people++}`, 'admin', 'province')
      const person = await somebody()
      const [, granted] = await atOnce(
        ms,
        () => cloud.admin.must(revokeRole, { personId: second.personId, role: 'admin', unitId: 'province' }),
        () => second.call(grantRole, { personId: person.personId, ...baoji }),
      )
      expect(['OK', 'FORBIDDEN']).toContain(codeOf(granted))
      expect(await rolesOf(person)).toEqual(granted.ok ? ['unitOfficer baoji'] : [])
      expect(codeOf(await second.call(listRoleHolders, {}))).toBe('FORBIDDEN')
    }
  })
})

describe.each(HEAD_STARTS)('with %p ms between them', (ms) => {
  it('an invitation accepted twice by one person is used once', async () => {
    const { token } = await cloud.admin.must(createInvitation, baoji)
    const person = await somebody()
    const accept = () => person.call(acceptInvitation, { token, displayName: '李干事' })
    const replies = await atOnce(ms, accept, accept)
    expect(replies.map(codeOf).sort()).toEqual(['INVITATION_INVALID', 'OK'])
    expect(await rolesOf(person)).toEqual(['unitOfficer baoji'])
  })

  it('an invitation accepted by two makes one of them an officer', async () => {
    const { token } = await cloud.admin.must(createInvitation, baoji)
    const [first, second] = [await somebody(), await somebody()]
    const accept = (person: Person) => () => person.call(acceptInvitation, { token, displayName: '李干事' })
    const replies = await atOnce(ms, accept(first), accept(second))
    expect(replies.map(codeOf).sort()).toEqual(['INVITATION_INVALID', 'OK'])
    expect(await Promise.all([first, second].map(rolesOf))).toEqual(
      replies.map((reply) => (reply.ok ? ['unitOfficer baoji'] : [])),
    )
  })

  it('two roles given to one person are both held, and agreeing again loses none', async () => {
    const { token } = await cloud.admin.must(createInvitation, baoji)
    const person = await somebody()
    const { personId } = person
    await atOnce(
      ms,
      () => person.must(acceptInvitation, { token, displayName: '李干事' }),
      () => cloud.admin.must(grantRole, { personId, ...xian }),
    )
    await atOnce(
      ms,
      () => person.must(register, { agreementVersion: PRIVACY_AGREEMENT_VERSION }),
      () => cloud.admin.must(grantRole, { personId, role: 'judge', unitId: 'province' }),
    )
    expect(await rolesOf(person)).toEqual(['judge province', 'unitOfficer baoji', 'unitOfficer xian'])
  })
})
