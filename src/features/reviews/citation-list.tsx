import { View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'
import { reviews } from '#shared/texts/reviews'
import { Button } from '../../components/button/button'
import { CheckRow } from '../../components/check-row/check-row'
import { FormField } from '../../components/form-field/form-field'
import { citationWords } from './citation-label'
import { citableClauses, sameCitation, toggleCitation } from './reason-draft'
import { type ReasonWriting } from './use-reason-drafts'

const words = reviews.reason

export interface CitationListProps {
  readonly spec: SubmissionSpec
  readonly season: Season
  readonly writing: ReasonWriting
}

/** The clauses that are cited; all that can be on a tap. */
export function CitationList({ spec, season, writing }: CitationListProps) {
  const { draft, change, faults, allClauses, showAllClauses } = writing
  const clauses = allClauses ? citableClauses(spec) : draft.citations
  return (
    <FormField label={words.citations} error={faults.citations ? words.citationsMissing : undefined}>
      <View>
        {clauses.map((citation) => {
          const { label, words: quote } = citationWords(season, citation)
          return (
            <CheckRow
              key={`${citation.clauseId} ${citation.quote ?? ''}`}
              text={quote}
              second={label}
              checked={draft.citations.some((each) => sameCitation(each, citation))}
              onChange={() => change(toggleCitation(draft, citation))}
            />
          )
        })}
      </View>
      <View className="review__start">
        <Button
          id="more-citations"
          kind="quiet"
          text={allClauses ? words.foldCitations : words.addCitation}
          onClick={() => showAllClauses(!allClauses)}
        />
      </View>
    </FormField>
  )
}
