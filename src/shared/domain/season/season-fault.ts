/** Faults of a file's shape, found before any cross-checks. */
export const SHAPE_FAULT_CODES = [
  'FIELD_MISSING',
  'FIELD_UNKNOWN',
  'TYPE_WRONG',
  'FORMAT_WRONG',
  'VALUE_UNKNOWN',
  'TOO_SMALL',
  'TOO_BIG',
] as const

/** Faults of a season's parts against each other. */
export const SEASON_FAULT_CODES = [
  'REPEATED',
  'PERIOD_REVERSED',
  'OUTSIDE_SEASON',
  'RANGE_REVERSED',
  'CLAUSE_UNKNOWN',
  'CLAUSE_MISPLACED',
  'CLAUSE_UNUSED',
  'CLAUSE_WITHOUT_PARENT',
  'QUOTE_UNKNOWN',
  'QUOTE_OF_OWN_RULE',
  'WORDS_UNKNOWN',
  'TITLE_MISMATCH',
  'SOURCE_MISMATCH',
  'PHONE_UNMARKED',
  'DEFECT_MISSING',
  'ROOT_NOT_ONE',
  'ROOT_ID_WRONG',
  'PARENT_UNKNOWN',
  'PARENTS_CIRCULAR',
  'QUOTA_MISPLACED',
  'QUOTA_SUM_MISMATCH',
  'UNIT_ID_RESERVED',
  'MILESTONE_UNKNOWN',
  'SUB_PROJECT_UNKNOWN',
  'SUMMARY_MISSING',
  'SHORT_ID_TAKEN',
  'AMENDMENT_NOT_MADE',
  'AMENDMENT_MISSING',
  'KEY_RESERVED',
  'FORM_NOT_SERVED',
  'DECLARATION_MISSING',
  'MACHINE_POINT_MISSING',
  'CONTRAST_TOO_LOW',
] as const

export type ShapeFaultCode = (typeof SHAPE_FAULT_CODES)[number]
export type SeasonFaultCode = (typeof SEASON_FAULT_CODES)[number]

/** One fault of a season's data, and its path. */
export interface SeasonFault<Code = SeasonFaultCode> {
  readonly code: Code
  readonly path: readonly (string | number)[]
}

/** Prefixes the paths of a part's faults with the part's own path. */
export const faultsAt = (path: SeasonFault['path'], faults: readonly SeasonFault[]): readonly SeasonFault[] =>
  faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }))
