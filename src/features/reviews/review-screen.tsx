import { type ReactNode } from 'react'
import { type SessionView } from '#shared/contract/session/session'
import { isNotFound } from '../../api/not-found'
import { type CallError } from '#shared/contract/action'
import { type Season } from '#shared/domain/season/season'
import { reviews } from '#shared/texts/reviews'
import { Button } from '../../components/button/button'
import { EmptyState } from '../../components/empty-state/empty-state'
import { type IconName } from '../../components/icon/icon-names'
import { Page } from '../../components/page/page'
import { Skeleton } from '../../components/skeleton/skeleton'
import { goBack, hasPageBelow, replacePage } from '../../platform/navigation'
import { routes } from '../../routes'
import { type QueuePlace } from './next-in-queue'
import { ReviewContent } from './review-content'
import { useBottomWithUndo } from './undo-bar'
import { useNextWork } from './use-next-work'
import { useReview } from './use-review'
import { Gate } from '../../views/gate/gate'

export interface ReviewScreenProps {
  readonly workId: string
  readonly place: QueuePlace | undefined
  /** Whose queue the officer works through; absent for a work opened by its address. */
  readonly unitId: string | undefined
  readonly session: SessionView
  readonly season: Season
  readonly besides?: ReactNode
}

const words = reviews.page

const toQueue = () => (hasPageBelow() ? goBack() : void replacePage(routes.reviewQueue))

const REFUSED: readonly CallError['code'][] = ['FORBIDDEN', 'NOT_REGISTERED']

interface NothingToReviewProps {
  readonly icon: IconName
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly next?: () => void
}

/** Explains why there is nothing to decide and links onward. */
function NothingToReview({ icon, id, title, text, next }: NothingToReviewProps) {
  const bottom = useBottomWithUndo(
    next ? <Button id="next-work" text={words.next} onClick={next} /> : undefined,
  )
  return (
    <Page title={words.title} bottom={bottom}>
      <EmptyState
        id={id}
        icon={icon}
        title={title}
        text={text}
        action={{ text: words.toQueue, onClick: toQueue }}
      />
    </Page>
  )
}

/** One work before an officer, and after their word the next one. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { workId, place, unitId, session, season, besides } = props
  const query = useReview(workId)
  const next = useNextWork(unitId ?? query.data?.atUnit, place)
  const goOn = () => void next.go({ workId })

  if (next.ended === 'done')
    return <NothingToReview icon="check-circle" id="review-done" title={words.done} text={words.doneSecond} />
  if (next.ended === 'unknown')
    return <NothingToReview icon="inbox" id="review-done" text={words.nextUnknown} />
  const code = query.error?.code
  if (workId === '' || isNotFound(query.error)) {
    const skip = place ? { next: goOn } : {}
    return (
      <NothingToReview
        icon="question"
        id="review-gone"
        title={words.notFound}
        text={words.notFoundSecond}
        {...skip}
      />
    )
  }
  if (code !== undefined && REFUSED.includes(code))
    return (
      <NothingToReview
        icon="lock"
        id="review-forbidden"
        title={words.forbidden}
        text={words.forbiddenSecond}
      />
    )
  return (
    <Gate
      of={{ review: query }}
      title={words.title}
      skeleton={<Skeleton shapes={['picture', 'title', 'line', 'row', 'row', 'row']} />}
    >
      {({ review }) => (
        <ReviewContent
          review={review}
          query={query}
          place={place}
          next={next}
          session={session}
          season={season}
          besides={besides}
        />
      )}
    </Gate>
  )
}
