import { Text, View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { workForm as words } from '#shared/texts/work-form'
import { serverNow } from '../../../api/server-clock'
import { AmendmentNote } from '../../../components/amendment-note/amendment-note'
import { Button } from '../../../components/button/button'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { DecisionCard } from '../my-work/decision-card'
import { type ReadyForm } from './form-start'
import './work-form.scss'

export interface FormNoticesProps {
  readonly season: Season
  readonly subProject: SubProject
  readonly form: ReadyForm
  readonly onAnother: () => void
}

/** What a person has to know before writing: an old draft, the reason of a return, a closed call. */
export function FormNotices({ season, subProject, form, onAnother }: FormNoticesProps) {
  const { work, continued, start } = form
  const stage = submissionStage(subProject, serverNow())
  const returned = work?.status === 'returned' ? work : undefined
  return (
    <>
      {continued ? (
        <View className="work-form__continued" id="draft-continued">
          <Text className="work-form__continued-text">{words.continued}</Text>
          <Button
            id="begin-another"
            kind="quiet"
            text={words.another}
            label={words.anotherLabel}
            onClick={onAnother}
          />
        </View>
      ) : null}
      {!continued && start.fromPhone ? <NoticeBox tone="info" title={words.fromPhone} /> : null}
      {returned?.decision ? <DecisionCard season={season} decision={returned.decision} /> : null}
      {returned?.resubmitUntil ? (
        <NoticeBox tone="warn" title={words.resubmitUntil(returned.resubmitUntil)} />
      ) : null}
      {work?.status === 'inReview' ? (
        <NoticeBox tone="info" title={words.inReviewTitle} text={words.inReviewText} />
      ) : null}
      {work?.status === 'accepted' ? (
        <NoticeBox tone="warn" title={words.acceptedTitle} text={words.acceptedText} />
      ) : null}
      <AmendmentNote season={season} place={`closing.${subProject.key}`} latest />
      {stage === 'upcoming' ? (
        <NoticeBox tone="info" title={words.notOpenYet(subProject.opensAt.value)} />
      ) : null}
      {stage === 'closed' && !returned ? (
        <NoticeBox tone="warn" title={words.closed(subProject.closesAt.value)} />
      ) : null}
    </>
  )
}
