import { type Citation } from '#shared/domain/season/clause'
import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type MediaSpec } from '#shared/domain/season/media-spec'

export const DECLARATION_KINDS = ['agree', 'yesNo'] as const

/** `agree`: a box to tick; `yesNo`: a question answered with yes or no. */
export type DeclarationKind = (typeof DECLARATION_KINDS)[number]

/** What an author declares. `required`: agree must be ticked, yesNo must be answered. */
export interface DeclarationSpec {
  readonly key: string
  readonly kind: DeclarationKind
  readonly text: string
  readonly required: boolean
  readonly citation: Citation
}

export const CHECKERS = ['machine', 'officer'] as const
export type Checker = (typeof CHECKERS)[number]

/** The declaration that AI made the work, shown to everyone (AI labelling measures, in force 2025-09-01). Every call has it. */
export const AI_DECLARATION = 'ai'

/** A point of the review. The machine's facts answer some, an officer the rest. */
export interface ChecklistItem {
  readonly key: string
  readonly text: string
  readonly by: Checker
  readonly citation: Citation
}

export const REASON_DECISIONS = ['return', 'reject'] as const
export type ReasonDecision = (typeof REASON_DECISIONS)[number]

/** A sentence an officer can pick when returning or rejecting a work. */
export interface PresetReason {
  readonly key: string
  readonly decision: ReasonDecision
  readonly text: string
  readonly citation: Citation
}

/** A sub-project's demands on a work. The form, the media check and the review read them. */
export interface SubmissionSpec {
  readonly fields: readonly FieldSpec[]
  readonly media: MediaSpec
  readonly declarations: readonly DeclarationSpec[]
  readonly checklist: readonly ChecklistItem[]
  readonly reasons: readonly PresetReason[]
}
