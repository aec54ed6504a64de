import { placeOf, type Place } from '#shared/domain/season/amendable'
import { type Amendment } from '#shared/domain/season/amendment'

interface Amended {
  readonly amendments?: readonly Amendment[]
}

/** Every amendment of that place, the oldest first. */
export const amendmentsAt = ({ amendments = [] }: Amended, place: Place): readonly Amendment[] =>
  amendments.filter(({ after }) => placeOf(after) === place)

/** The latest amendment of that place, if any. */
export function lastAmendmentAt(season: Amended, place: Place): Amendment | undefined {
  const all = amendmentsAt(season, place)
  return all[all.length - 1]
}
