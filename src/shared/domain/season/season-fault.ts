export type SeasonFaultCode =
  | 'REPEATED'
  | 'PERIOD_REVERSED'
  | 'RANGE_REVERSED'
  | 'CLAUSE_UNKNOWN'
  | 'QUOTE_UNKNOWN'
  | 'QUOTE_OF_OWN_RULE'
  | 'SOURCE_MISMATCH'
  | 'PHONE_UNMARKED'
  | 'ROOT_NOT_ONE'
  | 'PARENT_UNKNOWN'
  | 'PARENTS_CIRCULAR'
  | 'QUOTA_MISPLACED'
  | 'UNIT_ID_RESERVED'

/** One thing wrong with a season's data, and where. */
export interface SeasonFault {
  readonly code: SeasonFaultCode
  readonly path: readonly (string | number)[]
}
