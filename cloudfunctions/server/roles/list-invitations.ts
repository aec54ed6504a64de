import { LIST_PAGE } from '#shared/contract/action'
import { type InvitationRow, type listInvitations as action } from '#shared/contract/roles/roles'
import { type Invitation, invitationState, type InvitationList } from '#shared/domain/access/invitation'
import { rankOf } from '#shared/domain/rank'
import { optional } from '../platform/optional'
import { type Reads } from '../platform/use-case'
import { people, type Person } from '../records/person-repository'
import { invitations } from './invitation-repository'

/** The range of each list. Open ones stand by their end, the next one first; the others the latest first. */
const LISTS = {
  open: (now: number) => ({
    ...({ equal: { use: 'unused' }, order: 'asc' } as const),
    within: { from: rankOf(now + 1, '') },
  }),
  used: () => ({ equal: { use: 'used' }, order: 'desc' }) as const,
  ended: (now: number) => ({
    ...({ equal: { use: 'unused' }, order: 'desc' } as const),
    within: { from: rankOf(0, ''), to: rankOf(now + 1, '') },
  }),
} satisfies Record<InvitationList, unknown>

const rowOf = (invitation: Invitation, known: ReadonlyMap<string, Person>, now: number): InvitationRow => {
  const { id, role, unitId, createdBy, createdAt, expiresAt, usedBy, usedAt, withdrawnAt } = invitation
  const maker = known.get(createdBy)
  return {
    ...{ invitationId: id, role, unitId, createdAt, expiresAt },
    madeBy: maker?.displayName ?? '',
    state: invitationState(invitation, maker?.roles ?? [], now),
    ...optional('usedBy', usedBy && known.get(usedBy)?.displayName),
    ...optional('usedAt', usedAt),
    ...optional('withdrawnAt', withdrawnAt),
  }
}

export const listInvitations: Reads<typeof action> = {
  read: async ({ list, cursor }, { now }) => {
    const page = await invitations.page({
      ...LISTS[list](now),
      ...{ rank: 'expiryRank', cursor, limit: LIST_PAGE },
    })
    const ids = page.items.flatMap(({ createdBy, usedBy }) => (usedBy ? [createdBy, usedBy] : [createdBy]))
    const known = await people.byIds(ids)
    return { ...page, items: page.items.map((invitation) => rowOf(invitation, known, now)) }
  },
}
