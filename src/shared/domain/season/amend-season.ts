import { Refusal } from '#shared/domain/refusal'
import { amendableOf, placeOf, presentAt } from '#shared/domain/season/amendable'
import { type Amendment, type SeasonChange } from '#shared/domain/season/amendment'
import { sameValue } from '#shared/domain/season/same-value'
import { type SeasonFile } from '#shared/domain/season/season-file'

/**
 * Applies a change to the season; the result must be validated like any file. NOT_FOUND: the season has no such place.
 * NOTHING_CHANGED: the place already has this value. DATE_PASSED: an end must lie ahead, so that nobody who was in time becomes
 * late.
 */
export function amendSeason(file: SeasonFile, after: SeasonChange, reason: string, now: number): SeasonFile {
  const { lay, end } = amendableOf(after.kind)
  const before = presentAt(file, placeOf(after))
  if (!before) throw new Refusal('NOT_FOUND')
  if (sameValue(before, after)) throw new Refusal('NOTHING_CHANGED')
  const endsAt = end?.(after, file)
  if (endsAt !== undefined && endsAt <= now) throw new Refusal('DATE_PASSED', { now })
  const amendment: Amendment = { before, after, reason, at: now }
  return {
    ...lay(file, after),
    version: file.version + 1,
    amendments: [...(file.amendments ?? []), amendment],
  }
}
