import { type Clause } from '#shared/domain/season/clause'

/** A part of the notice, or our own rules. */
export interface NoticeGroup {
  /** What its clauses' ids begin with: `body`, `annex2`, `default`. */
  readonly key: string
  readonly clauses: readonly Clause[]
}

export const groupKeyOf = (clauseId: string): string => clauseId.split('.')[0] ?? clauseId

/** The notice in its parts, in its order. */
export function noticeGroups(clauses: readonly Clause[]): readonly NoticeGroup[] {
  const keys = [...new Set(clauses.map(({ id }) => groupKeyOf(id)))]
  return keys.map((key) => ({ key, clauses: clauses.filter(({ id }) => groupKeyOf(id) === key) }))
}

/** The id of the element that shows the clause: `annex2.1` → `clause-annex2-1`. */
export const clauseAnchor = (clauseId: string): string => `clause-${clauseId.replace(/[^a-zA-Z0-9-]/g, '-')}`
