/** A defect of the notice itself: shown as it is, never mended. */
export interface ClauseDefect {
  /** The doubtful words exactly as the notice prints them; absent where something is missing. */
  readonly original?: string
  /** What is wrong, and what people do about it. */
  readonly note: string
}

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
  /** Names, slogans and other telling words, exactly as the notice prints them. */
  readonly names?: readonly string[]
  readonly defects?: readonly ClauseDefect[]
}

/** Points at a clause; the quote, when there is one, is one of the clause's rule quotes. */
export interface Citation {
  readonly clauseId: string
  readonly quote?: string
}

/** Something the notice names, and where. */
export interface NamedInNotice {
  readonly name: string
  readonly clauseId: string
}
