import { type ReviewView } from '#shared/contract/reviews/reviews'
import { holds, type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { isOfficerOf } from '#shared/domain/work/review'

/**
 * What an officer can do with a work: decide it; nothing, because it is their own; nothing, because it lies elsewhere or is
 * decided; or, as an officer of the province, steer whether an accepted one is shown.
 */
export type ReviewStanding = 'decide' | 'own' | 'settled' | 'display'

type Seen = Pick<ReviewView, 'mayDecide' | 'status' | 'atUnit'>

export function reviewStanding(review: Seen, roles: readonly RoleGrant[], season: Season): ReviewStanding {
  if (review.mayDecide) return 'decide'
  if (review.status === 'accepted') return holds(roles, 'provinceOfficer') ? 'display' : 'settled'
  const { atUnit } = review
  if (review.status === 'inReview' && atUnit !== undefined && isOfficerOf({ roles }, atUnit, season))
    return 'own'
  return 'settled'
}
