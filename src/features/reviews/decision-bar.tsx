import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type ReviewView } from '#shared/contract/reviews/reviews'
import { holds, type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { reopening } from '#shared/texts/reopen'
import { reviews } from '#shared/texts/reviews'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { AssignSheet } from './assign-sheet'
import { MoreSheet } from './more-sheet'
import { reviewedMedia } from './reviewed-media'
import { ReasonSheet } from './reason-sheet'
import { type Decision } from './use-decision'
import { useDecisionBar } from './use-decision-bar'
import './review.scss'

export interface DecisionBarProps {
  readonly review: ReviewView
  readonly season: Season
  readonly subProject: SubProject
  readonly roles: readonly RoleGrant[]
  readonly decision: Decision
  /** Points that the officer has not ticked. */
  readonly unticked: number
  readonly note: string
  readonly onNote: (note: string) => void
  /** What was done, in words; nothing of what can be undone, which its own bar says. */
  readonly onDone: (done?: string) => void
  readonly onSkip?: () => void
}

const words = reviews.decide

type Open = 'return' | 'reject' | 'more' | 'assign' | undefined

/** Approve, return, and the rest behind “more”. */
export function DecisionBar(props: DecisionBarProps) {
  const { review, season, subProject, roles, decision, unticked, note, onNote, onDone, onSkip } = props
  const [open, setOpen] = useState<Open>()
  const { say, approve, assignTo } = useDecisionBar(decision, season, unticked, onDone)
  const { busy, error } = decision
  const close = () => setOpen(undefined)
  const notShown = reviewedMedia(review).some(({ url }) => url === undefined)
  const mayAssign = review.unitId === null && holds(roles, 'provinceOfficer')
  return (
    <>
      {error && open === undefined ? (
        <View className="review__bar-error">
          <FailureNotice id="decision-error" error={error} />
        </View>
      ) : null}
      {note ? <Text className="review__bar-note">{reviews.more.noteKept}</Text> : null}
      <Button id="return-work" kind="plain" text={words.return} onClick={() => setOpen('return')} />
      <Button id="more" kind="plain" text={words.more} onClick={() => setOpen('more')} />
      <Button
        id="approve"
        text={mayAssign ? reopening.assignFirst : words.approve}
        busy={busy}
        disabled={notShown}
        onClick={() => (mayAssign ? setOpen('assign') : void approve())}
      />
      <ReasonSheet
        kind={open === 'return' || open === 'reject' ? open : undefined}
        spec={subProject.spec}
        season={season}
        busy={busy}
        error={error}
        onClose={close}
        onConfirm={(word) => void say(word)}
      />
      <MoreSheet
        open={open === 'more'}
        onClose={close}
        onReject={() => setOpen('reject')}
        onAssign={mayAssign ? () => setOpen('assign') : undefined}
        onSkip={onSkip}
        note={note}
        onNote={onNote}
      />
      <AssignSheet
        open={open === 'assign'}
        season={season}
        onAssign={(unitId) => void assignTo(unitId)}
        onClose={close}
      />
    </>
  )
}
