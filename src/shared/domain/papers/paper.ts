/** What a paper is asked to show. */
export type PaperAsked =
  | { readonly kind: 'worksList'; readonly unitId: string }
  | { readonly kind: 'recommendation'; readonly workId: string }
  | { readonly kind: 'seasonRules'; readonly year: string }

export type PaperKind = PaperAsked['kind']

/** The ending of a paper's file name, by its kind. */
export const PAPER_EXTENSIONS = {
  worksList: 'xlsx',
  recommendation: 'pdf',
  seasonRules: 'docx',
} as const satisfies Record<PaperKind, string>

/** The rows of one sheet. 5,000 cost 131 MB of a function's 256 MB and more (measured 2026-11-29). */
export const MAX_SHEET_ROWS = 5000
