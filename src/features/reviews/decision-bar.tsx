import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type ReviewView } from '#shared/contract/reviews/reviews'
import { holds, type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { pickableUnits } from '#shared/domain/season/units'
import { common } from '#shared/texts/common'
import { reviews } from '#shared/texts/reviews'
import { Button } from '../../components/button/button'
import { ChoiceSheet } from '../../components/choice-sheet/choice-sheet'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { confirm } from '../../platform/feedback'
import { MoreSheet } from './more-sheet'
import { reviewedMedia } from './reviewed-media'
import { ReasonSheet } from './reason-sheet'
import { type Decision, type Word } from './use-decision'
import { unitName } from '../../views/names/names'
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
  /** What was done, in words. */
  readonly onDone: (done: string) => void
  readonly onSkip?: () => void
}

const words = reviews.decide
const NOTHING_SAID: Word = { kind: 'approve', citations: [], message: '' }

type Open = 'return' | 'reject' | 'more' | 'assign' | undefined

/** Approve, return, and the rest behind “more”. */
export function DecisionBar({
  review,
  season,
  subProject,
  roles,
  decision,
  unticked,
  note,
  onNote,
  onDone,
  onSkip,
}: DecisionBarProps) {
  const [open, setOpen] = useState<Open>()
  const { busy, error, decide, assign } = decision
  const close = () => setOpen(undefined)
  const notShown = reviewedMedia(review).some(({ url }) => url === undefined)
  const mayAssign = review.unitId === null && holds(roles, 'provinceOfficer')

  const say = async (word: Word) => {
    if (await decide(word)) onDone(words.done[word.kind])
  }
  const approve = async () => {
    const { title, content, confirm: confirmText, cancel: cancelText } = words.unticked
    const sure =
      unticked === 0 || (await confirm({ title, content: content(unticked), confirmText, cancelText }))
    if (sure) await say(NOTHING_SAID)
  }
  const assignTo = async (unitId: string) => {
    const { title, content, confirm: confirmText, cancel: cancelText } = reviews.more.assignConfirm
    const unit = unitName(season, unitId, unitId)
    if (!(await confirm({ title, content: content(unit), confirmText, cancelText }))) return
    if (await assign(unitId)) onDone(words.assigned)
  }
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
        text={words.approve}
        busy={busy}
        disabled={notShown}
        onClick={() => void approve()}
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
      <ChoiceSheet
        id="assign"
        open={open === 'assign'}
        title={reviews.more.assign}
        choices={pickableUnits(season)
          .filter(({ placeholder }) => !placeholder)
          .map(({ id, displayName }) => ({ key: id, text: displayName }))}
        onChoose={(unitId) => void assignTo(unitId)}
        onClose={close}
        words={{ close: common.close, search: reviews.queue.searchUnit, nothing: reviews.queue.noUnit }}
      />
    </>
  )
}
