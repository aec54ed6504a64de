import { type PhotosSpec } from '#shared/domain/season/media-spec'
import { type UpperLimit } from '#shared/domain/season/sourced'

/** Whether a measured value stays within the limit; the limit's own value passes only when it is inclusive. */
export const isWithinLimit = (limit: UpperLimit, value: number): boolean =>
  limit.inclusive ? value <= limit.value : value < limit.value

/** Whether so many pictures make one work of the call: one, or a series of at least `seriesMin`. */
export function photoCountFits({ min, max, seriesMin }: PhotosSpec, count: number): boolean {
  if (count < min.value || count > max.value) return false
  return count <= 1 || seriesMin === undefined || count >= seriesMin.value
}
