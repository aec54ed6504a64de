import { MAX_CITATIONS } from '#shared/contract/reviews/reviews'
import { type Citation } from '#shared/domain/season/clause'
import { type PresetReason, type SubmissionSpec } from '#shared/domain/season/submission-spec'

/** The word to an author while it is being written. */
export interface ReasonDraft {
  readonly presetKeys: readonly string[]
  readonly citations: readonly Citation[]
  readonly message: string
}

export const EMPTY_REASON: ReasonDraft = { presetKeys: [], citations: [], message: '' }

export const sameCitation = (a: Citation, b: Citation): boolean =>
  a.clauseId === b.clauseId && a.quote === b.quote

const without = (citations: readonly Citation[], citation: Citation) =>
  citations.filter((each) => !sameCitation(each, citation))

const withCitation = (citations: readonly Citation[], citation: Citation): readonly Citation[] =>
  citations.some((each) => sameCitation(each, citation)) || citations.length >= MAX_CITATIONS
    ? citations
    : [...citations, citation]

/** Adds or removes a citation. */
export const toggleCitation = (draft: ReasonDraft, citation: Citation): ReasonDraft => ({
  ...draft,
  citations: draft.citations.some((each) => sameCitation(each, citation))
    ? without(draft.citations, citation)
    : withCitation(draft.citations, citation),
})

const linesOf = (message: string) => message.split('\n').filter((line) => line.trim() !== '')

/**
 * Choosing a preset adds its sentence as a line and its citation; choosing it again takes both back, unless the sentence
 * was rewritten meanwhile or another chosen preset cites the same.
 */
export function togglePreset(
  draft: ReasonDraft,
  preset: PresetReason,
  presets: readonly PresetReason[],
): ReasonDraft {
  const { presetKeys, citations, message } = draft
  if (!presetKeys.includes(preset.key))
    return {
      presetKeys: [...presetKeys, preset.key],
      citations: withCitation(citations, preset.citation),
      message: [...linesOf(message), preset.text].join('\n'),
    }
  const kept = presetKeys.filter((key) => key !== preset.key)
  const stillCited = presets.some(
    ({ key, citation }) => kept.includes(key) && sameCitation(citation, preset.citation),
  )
  return {
    presetKeys: kept,
    citations: stillCited ? citations : without(citations, preset.citation),
    message: linesOf(message)
      .filter((line) => line !== preset.text)
      .join('\n'),
  }
}

export interface ReasonFaults {
  readonly citations: boolean
  readonly message: boolean
}

/** A return or a rejection cites at least one clause and says something. */
export const reasonFaults = ({ citations, message }: ReasonDraft): ReasonFaults => ({
  citations: citations.length === 0,
  message: message.trim() === '',
})

/** Every citation of a sub-project's spec, each once, in the order an officer meets them. */
export function citableClauses(
  spec: Pick<SubmissionSpec, 'checklist' | 'declarations' | 'reasons'>,
): Citation[] {
  const all = [...spec.checklist, ...spec.reasons, ...spec.declarations].map(({ citation }) => citation)
  return all.filter((citation, index) => all.findIndex((other) => sameCitation(other, citation)) === index)
}
