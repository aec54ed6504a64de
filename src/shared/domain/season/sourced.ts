export const SOURCES = ['notice', 'default', 'press', 'amended'] as const

/**
 * The source of a rule: the notice, our own default (the notice is silent), or that year's press. `amended`: the province
 * changed the rule during the season.
 */
export type Source = (typeof SOURCES)[number]

/** A number, date or list that is a rule, with its source and the clause that states it. */
export interface Sourced<T> {
  readonly value: T
  readonly source: Source
  readonly clauseId?: string
}

/** An upper limit. The value itself is refused unless `inclusive`. */
export interface Limit {
  readonly value: number
  readonly inclusive?: boolean
}

/** A limit that is a rule of the season. */
export interface UpperLimit extends Sourced<number>, Limit {}
