import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { decideReview } from '#shared/contract/reviews/reviews'
import { type CallError } from '#shared/contract/action'
import { type Season } from '#shared/domain/season/season'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'
import { common } from '#shared/texts/common'
import { reviews } from '#shared/texts/reviews'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { CheckRow } from '../../components/check-row/check-row'
import { FormField } from '../../components/form-field/form-field'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { Sheet } from '../../components/sheet/sheet'
import { TextArea } from '../../components/text-input/text-area'
import { citationWords } from './citation-label'
import {
  citableClauses,
  EMPTY_REASON,
  type ReasonDraft,
  reasonFaults,
  sameCitation,
  toggleCitation,
  togglePreset,
} from './reason-draft'
import { type Word } from './use-decision'
import './review.scss'

const words = reviews.reason

export interface ReasonSheetProps {
  /** Which word it is about; undefined while the sheet is closed. */
  readonly kind: 'return' | 'reject' | undefined
  readonly spec: SubmissionSpec
  readonly season: Season
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly onClose: () => void
  readonly onConfirm: (word: Word) => void
}

/** Why a work goes back or is turned down: preset sentences, the clauses they rest on, and the officer's own words. */
export function ReasonSheet({ kind, spec, season, busy, error, onClose, onConfirm }: ReasonSheetProps) {
  const [drafts, setDrafts] = useState({ return: EMPTY_REASON, reject: EMPTY_REASON })
  const [allClauses, setAllClauses] = useState(false)
  const [asked, setAsked] = useState(false)
  if (kind === undefined) return null

  const draft = drafts[kind]
  const change = (next: ReasonDraft) => setDrafts({ ...drafts, [kind]: next })
  const presets = spec.reasons.filter(({ decision }) => decision === kind)
  const clauses = allClauses ? citableClauses(spec) : draft.citations
  const faults = reasonFaults(draft)
  const confirm = () => {
    setAsked(true)
    if (faults.citations || faults.message) return
    onConfirm({ kind, citations: draft.citations, message: draft.message.trim() })
  }
  const missing =
    asked && faults.citations
      ? words.citationsMissing
      : asked && faults.message
        ? words.messageMissing
        : undefined
  return (
    <Sheet
      open
      title={words.titles[kind]}
      closeLabel={common.close}
      onClose={onClose}
      bottom={
        <>
          <FailureNotice id="reason-error" error={error} />
          {missing ? (
            <Text className="review__bar-fault" id="reason-missing">
              {missing}
            </Text>
          ) : null}
          <Button id={`confirm-${kind}`} text={words.confirm[kind]} busy={busy} onClick={confirm} />
        </>
      }
    >
      {kind === 'reject' ? <NoticeBox tone="warn" title={words.rejectWarning} /> : null}
      <FormField label={words.presets}>
        <View>
          {presets.map((preset) => (
            <CheckRow
              key={preset.key}
              id={`reason-${preset.key}`}
              text={preset.text}
              second={citationWords(season, preset.citation).label}
              checked={draft.presetKeys.includes(preset.key)}
              onChange={() => change(togglePreset(draft, preset, presets))}
            />
          ))}
        </View>
      </FormField>
      <FormField
        label={words.citations}
        error={asked && faults.citations ? words.citationsMissing : undefined}
      >
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
            onClick={() => setAllClauses(!allClauses)}
          />
        </View>
      </FormField>
      <FormField
        label={words.message}
        help={words.messageHelp}
        error={asked && faults.message ? words.messageMissing : undefined}
      >
        <TextArea
          id="reason-message"
          label={words.message}
          value={draft.message}
          placeholder={words.placeholder}
          maxLength={decideReview.texts.message.max}
          wrong={asked && faults.message}
          onChange={(message) => change({ ...draft, message })}
        />
      </FormField>
    </Sheet>
  )
}
