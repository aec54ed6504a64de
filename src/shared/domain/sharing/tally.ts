/** Stands for the sub-project of what belongs to none: series items, activities, announcements. */
export const NO_SUB_PROJECT = 'other'

/** What openings and submissions are counted by. Neither keys nor unit ids hold an underscore. */
export interface TallyKey {
  readonly seasonKey: string
  /** null: of no unit. */
  readonly unitId: string | null
  /** A sub-project’s key or `other`. */
  readonly subProject: string
}

/** Names the counts of one unit in one season. */
export const tallyIdOf = ({ seasonKey, unitId }: Omit<TallyKey, 'subProject'>): string =>
  `${seasonKey}_${unitId ?? ''}`

/** Names one count: `2020_baoji_<call>`, or `2020__<call>` where there is no unit. */
export const countedInOf = (key: TallyKey): string => `${tallyIdOf(key)}_${key.subProject}`

export function tallyKeyOf(countedIn: string): TallyKey {
  const [seasonKey = '', unitId = '', subProject = ''] = countedIn.split('_')
  return { seasonKey, unitId: unitId === '' ? null : unitId, subProject }
}
