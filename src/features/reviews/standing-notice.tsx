import { type ReviewView } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { reviews } from '#shared/texts/reviews'
import { undoing } from '#shared/texts/undo'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { type ReviewStanding } from './review-standing'
import { unitName } from '../../views/names/names'

const words = reviews.standing

/** How a work stands now, in one sentence. */
function standsNow({ status, atUnit, decision, isPublic, takenDown }: ReviewView, season: Season): string {
  const at = status === 'inReview' ? unitName(season, atUnit, undefined) : undefined
  const last =
    decision?.by === 'officer'
      ? words.decided(decision.kind, unitName(season, decision.unitId, undefined))
      : undefined
  const shown = takenDown ? words.takenDown : isPublic ? words.public : words.notPublic
  if (status === 'accepted') return words.sentences([last ?? words.states.accepted, shown])
  if (at !== undefined) return words.sentences(last === undefined ? [words.at(at)] : [last, words.at(at)])
  return last ?? words.states[status]
}

export interface StandingNoticeProps {
  readonly review: ReviewView
  readonly standing: ReviewStanding
  /** Somebody else was faster than this officer. */
  readonly conflict: boolean
  readonly season: Season
}

/** Why there is nothing to decide, or what changed meanwhile. */
export function StandingNotice({ review, standing, conflict, season }: StandingNoticeProps) {
  const { pending } = review
  if (pending)
    return (
      <NoticeBox
        tone="info"
        title={pending.kind ? undoing.byOwn(pending.kind) : undoing.byOther(pending.officerName)}
        text={undoing.second}
      />
    )
  const now = standsNow(review, season)
  if (standing === 'decide') return conflict ? <NoticeBox tone="warn" title={words.changed} /> : null
  if (conflict) return <NoticeBox tone="warn" title={words.decidedElsewhere} text={now} />
  if (standing === 'own') return <NoticeBox tone="info" title={words.own} text={words.ownSecond} />
  return <NoticeBox tone={review.takenDown ? 'warn' : 'info'} title={now} />
}
