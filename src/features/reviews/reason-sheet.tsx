import { Text } from '@tarojs/components'
import { type CallError } from '#shared/contract/action'
import { decideReview } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'
import { common } from '#shared/texts/common'
import { reviews } from '#shared/texts/reviews'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { FormField } from '../../components/form-field/form-field'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { Sheet } from '../../components/sheet/sheet'
import { TextArea } from '../../components/text-input/text-area'
import { CitationList } from './citation-list'
import { PresetList } from './preset-list'
import { type Word } from './use-decision'
import { type ReasonKind, useReasonDrafts } from './use-reason-drafts'
import './review.scss'

const words = reviews.reason

export interface ReasonSheetProps {
  /** Which word it is about; undefined while the sheet is closed. */
  readonly kind: ReasonKind | undefined
  readonly spec: SubmissionSpec
  readonly season: Season
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly onClose: () => void
  readonly onConfirm: (word: Word) => void
}

/** Why a work goes back or is turned down: preset sentences, the clauses they rest on, and the officer's own words. */
export function ReasonSheet({ kind, spec, season, busy, error, onClose, onConfirm }: ReasonSheetProps) {
  const writing = useReasonDrafts(kind, onConfirm)
  if (kind === undefined) return null

  const { draft, change, faults } = writing
  const missing = faults.citations
    ? words.citationsMissing
    : faults.message
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
          <Button id={`confirm-${kind}`} text={words.confirm[kind]} busy={busy} onClick={writing.confirm} />
        </>
      }
    >
      {kind === 'reject' ? <NoticeBox tone="warn" title={words.rejectWarning} /> : null}
      <PresetList kind={kind} spec={spec} season={season} writing={writing} />
      <CitationList spec={spec} season={season} writing={writing} />
      <FormField
        label={words.message}
        help={words.messageHelp}
        error={faults.message ? words.messageMissing : undefined}
      >
        <TextArea
          id="reason-message"
          label={words.message}
          value={draft.message}
          placeholder={words.placeholder}
          maxLength={decideReview.texts.message.max}
          wrong={faults.message}
          onChange={(message) => change({ ...draft, message })}
        />
      </FormField>
    </Sheet>
  )
}
