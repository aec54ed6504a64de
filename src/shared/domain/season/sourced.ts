export const SOURCES = ['notice', 'default', 'press', 'amended'] as const

/**
 * Where a rule comes from: the notice itself, our own default (the notice is silent), the press of that year, or an
 * amendment that the province made while the season ran.
 */
export type Source = (typeof SOURCES)[number]

/** A number, date or list that is a rule, with where it comes from and the clause that says so. */
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
