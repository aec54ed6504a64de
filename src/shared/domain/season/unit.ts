/** The root's id in every edition: administrators exist before any season is installed. */
export const ROOT_UNIT_ID = 'province'

export const UNIT_KINDS = ['root', 'annex1', 'separate', 'outside'] as const

/**
 * `root`: the province's office. `annex1`: a row of annex 1. `separate`: a union of a separately listed unit. `outside`: other
 * provinces and unions.
 */
export type UnitKind = (typeof UNIT_KINDS)[number]

/** A union organisation. Units form a tree under one root. */
export interface Unit {
  readonly id: string
  readonly parentId: string | null
  /** Its name in the notice. */
  readonly noticeName?: string
  /** Its name in use. */
  readonly displayName: string
  readonly kind: UnitKind
  /** Stands for unions without a unit here. Nobody reviews there, so chains skip it. */
  readonly placeholder?: boolean
  /** The least number of offline activities of annex 1; null where the notice gives none. */
  readonly quota: number | null
  /** The row of annex 1 that sets the quota. */
  readonly clauseId?: string
  /** Ascending order in pickers and tables; annex 1's own numbering for its rows. */
  readonly order: number
}
