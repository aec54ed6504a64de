/** A defect of the notice itself: shown as it is, never corrected. */
export interface ClauseDefect {
  /** The doubtful words as the notice prints them; absent where words are missing. */
  readonly original?: string
  /** What is wrong, and what people do about it. */
  readonly note: string
}

/**
 * A passage of the notice (`body.2.4`, `annex1.2`, `annex2.1`, `annex3.4.1`) or a rule of our own (`default.privacy`).
 * `summary` is in our words. `ruleQuotes` are the notice's exact words where it sets a rule.
 */
export interface Clause {
  readonly id: string
  /** How people name it: its part and number in the notice. */
  readonly label: string
  readonly title: string
  readonly summary: string
  readonly ruleQuotes?: readonly string[]
  /** Names, slogans and the like, exactly as the notice prints them. */
  readonly names?: readonly string[]
  readonly defects?: readonly ClauseDefect[]
}

/** Cites a clause. The quote, if any, is one of the clause's rule quotes. */
export interface Citation {
  readonly clauseId: string
  readonly quote?: string
}

/** Something the notice names, and its clause. */
export interface NamedInNotice {
  readonly name: string
  readonly clauseId: string
}
