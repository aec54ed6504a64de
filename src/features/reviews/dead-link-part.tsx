import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { markReviewLink } from '#shared/contract/reviews/links'
import { formatMoment } from '#shared/texts/format'
import { reviewLinks } from '#shared/texts/review-links'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { ReasonPrompt } from '../../views/reason-prompt/reason-prompt'
import { type ReviewLinkProps } from './review-link-props'
import { unitName } from '../../views/names/names'

const words = reviewLinks.dead

/** Somebody was faster: what is shown is read anew. */
const CONFLICTS: readonly CallError['code'][] = ['WORK_CHANGED', 'INVALID_TRANSITION', 'LINK_UNKNOWN']

/** Whether a link opens: said by an officer who tried, with a reason, and taken back. */
export function DeadLinkPart({ review, season, link, onDone }: ReviewLinkProps) {
  const { run, busy, error, reset } = useWrite(markReviewLink)
  const [asking, setAsking] = useState(false)
  const { slot, position, dead } = link
  const id = `link-${slot}-${position}`

  const mark = async (isDead: boolean, reason: string) => {
    const { workId, version: expectedVersion } = review
    const reply = await run({ workId, expectedVersion, slot, position, dead: isDead, reason })
    if (!reply || (!reply.ok && !CONFLICTS.includes(reply.error.code))) return
    setAsking(false)
    await onDone()
  }
  if (dead)
    return (
      <View id={`${id}-dead`}>
        <NoticeBox
          tone="warn"
          title={words.marked}
          text={words.markedBy(formatMoment(dead.at), unitName(season, dead.unitId, undefined), dead.reason)}
        >
          {review.mayDecide ? (
            <View className="review-links__buttons">
              <Button
                id={`${id}-alive`}
                kind="plain"
                text={words.undo}
                busy={busy}
                onClick={() => void mark(false, '')}
              />
            </View>
          ) : null}
          <FailureNotice id={`${id}-error`} error={error} />
        </NoticeBox>
      </View>
    )
  if (!review.mayDecide) return null
  return (
    <View className="review-links__buttons">
      <Button
        id={`${id}-mark`}
        kind="quiet"
        text={words.mark}
        onClick={() => {
          reset()
          setAsking(true)
        }}
      />
      {asking ? null : <FailureNotice id={`${id}-mark-error`} error={error} />}
      <ReasonPrompt
        id={id}
        open={asking}
        busy={busy}
        error={error}
        words={{ ...words, title: words.mark }}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => void mark(true, reason)}
      />
    </View>
  )
}
