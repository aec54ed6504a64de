/** Every reason for which a request can be refused or can fail. The set is closed: `texts/` must word each one. */
export const ERROR_CODES = [
  // the request itself
  'INPUT_INVALID',
  'INPUT_TOO_LARGE',
  'UNKNOWN_ACTION',
  'REQUEST_REUSED',
  'TOO_MANY_CALLS',
  'TOO_MANY_GUESSES',
  // the caller
  'NOT_REGISTERED',
  'FORBIDDEN',
  'NOT_FOUND',
  'OWN_WORK',
  // the season
  'SEASON_MISSING',
  'SEASON_CHANGED',
  'SEASON_FAULTY',
  'NOTHING_CHANGED',
  'DATE_PASSED',
  'UNITS_DROPPED',
  'UNITS_MOVED',
  'SUB_PROJECT_NOT_OPEN_HERE',
  'SUBMISSION_NOT_OPEN',
  'SUBMISSION_CLOSED',
  'QUOTA_EXCEEDED',
  // the work
  'WORK_CHANGED',
  'INVALID_TRANSITION',
  'WORK_INCOMPLETE',
  'TEXT_RISKY',
  'TEXT_HAS_PHONE',
  'TOO_MANY_DRAFTS',
  // the team
  'MEMBER_UNKNOWN',
  'MEMBER_OTHER',
  'TEAM_CARD_INVALID',
  // the uploaded file
  'SLOT_UNKNOWN',
  'UPLOAD_UNKNOWN',
  'UPLOAD_MISPLACED',
  'UPLOAD_REPEATED',
  'UPLOAD_EXPIRED',
  'UPLOAD_INCOMPLETE',
  'TOO_MANY_UPLOADS',
  'TOO_MANY_OPEN_UPLOADS',
  'MEDIA_REFUSED',
  'MEDIA_CHANGED',
  'COVER_REFUSED',
  'FILE_REFUSED',
  // the review
  'LINK_UNKNOWN',
  'REVIEW_COPY_MISSING',
  'DECISION_PENDING',
  'UNDO_OVER',
  'CITATION_REQUIRED',
  'CITATION_INVALID',
  'UNIT_UNKNOWN',
  'UNIT_CHOSEN',
  'UNIT_MISSING',
  // the unit
  'UNIT_CLOSED',
  // the announcement
  'ANNOUNCEMENT_CHANGED',
  // the calendar
  'CALENDAR_CHANGED',
  'CALENDAR_INVALID',
  // sharing
  'CODE_UNAVAILABLE',
  // papers
  'PAPER_TOO_LONG',
  'PAPER_UNAVAILABLE',
  'GLYPH_MISSING',
  // roles
  'ADMINISTRATOR_EXISTS',
  'CODE_WRONG',
  'INVITATION_INVALID',
  'INVITATION_USED',
  'PERSON_UNKNOWN',
  'LAST_ADMINISTRATOR',
  // faults of ours
  'INTERNAL',
  'NETWORK',
  'TIMEOUT',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]
export type RefusalDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** A rule said no. Thrown inside a use case or a rule; dispatch alone turns it into a reply. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly code: ErrorCode,
    readonly details: RefusalDetails = {},
  ) {
    super(code)
  }
}
