import { type Invitation, INVITATION_LISTS, type InvitationList } from '#shared/domain/access/invitation'
import { rankOf } from '#shared/domain/rank'
import { type ProductCloud } from './product-cloud'

const OF_EACH_LIST = 45
const DAY_MS = 86_400_000

/** When each ends, from `now`. */
const ENDS_AFTER: Readonly<Record<InvitationList, number>> = {
  open: 5 * DAY_MS,
  used: -2 * DAY_MS,
  ended: -3 * DAY_MS,
}

/** Two pages and more of every list of invitations, made by `createdBy`; their ranks by list. */
export async function bulkInvitations(
  { environment }: ProductCloud,
  createdBy: string,
  now: number,
): Promise<Readonly<Record<InvitationList, readonly string[]>>> {
  const listed = async (list: InvitationList): Promise<readonly string[]> => {
    const rows = Array.from({ length: OF_EACH_LIST }, (_, at) => {
      const id = `${list}${String(at).padStart(59, '0')}`
      const expiresAt = now + ENDS_AFTER[list] + at
      const invitation: Invitation = {
        ...{
          id,
          role: 'unitOfficer',
          unitId: 'baoji',
          createdBy,
          createdAt: expiresAt - 7 * DAY_MS,
          expiresAt,
        },
        ...(list === 'used' && { usedBy: createdBy, usedAt: expiresAt - DAY_MS }),
      }
      const keys = {
        expiryRank: rankOf(expiresAt, id.slice(0, 32)),
        use: list === 'used' ? 'used' : 'unused',
      }
      return { _id: id, ...invitation, ...keys }
    })
    await environment.load('invitations', rows)
    return rows.map(({ expiryRank }) => expiryRank)
  }
  const ranks = await Promise.all(INVITATION_LISTS.map(async (list) => [list, await listed(list)] as const))
  return Object.fromEntries(ranks) as Record<InvitationList, readonly string[]>
}
