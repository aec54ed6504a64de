/**
 * A passage of the notice (`body.2.4`, `annex1.2`, `annex2.1`, `annex3.4.1`) or a rule of our own (`default.privacy`).
 * `summary` is in our words; `ruleQuotes` are the exact words of the notice where it sets a rule.
 */
export interface Clause {
  readonly id: string
  /** How people name it: its part and number in the notice. */
  readonly label: string
  readonly title: string
  readonly summary: string
  readonly ruleQuotes?: readonly string[]
}

/** Points at a clause; the quote, when there is one, is one of the clause's rule quotes. */
export interface Citation {
  readonly clauseId: string
  readonly quote?: string
}
