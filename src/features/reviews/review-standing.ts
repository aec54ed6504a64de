import { type ReviewView } from '#shared/contract/reviews/reviews'
import { holds, type RoleGrant } from '#shared/domain/access/roles'

/**
 * What an officer can do with a work: decide it; nothing, because it is their own; nothing, because it lies elsewhere or is
 * decided; or, as an officer of the province, steer whether an accepted one is shown, or take up a rejected one again.
 */
export type ReviewStanding = 'decide' | 'own' | 'settled' | 'display' | 'reopen'

type Seen = Pick<ReviewView, 'mayDecide' | 'own' | 'status'>

export function reviewStanding(
  { mayDecide, own, status }: Seen,
  roles: readonly RoleGrant[],
): ReviewStanding {
  if (mayDecide) return 'decide'
  if (status === 'rejected' && !own && holds(roles, 'provinceOfficer')) return 'reopen'
  if (status === 'accepted') return holds(roles, 'provinceOfficer') ? 'display' : 'settled'
  return own && status === 'inReview' ? 'own' : 'settled'
}
