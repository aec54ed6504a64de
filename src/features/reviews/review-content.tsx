import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { type ReviewView } from '#shared/contract/reviews/reviews'
import { type SessionView } from '#shared/contract/session/session'
import { type Season } from '#shared/domain/season/season'
import { reviews } from '#shared/texts/reviews'
import { Button } from '../../components/button/button'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { Page } from '../../components/page/page'
import { StaleNotice, type StaleNoticeProps } from '../../components/stale-notice/stale-notice'
import { spoken } from '../../platform/spoken'
import { checklistOf } from './checklist'
import { ChecklistCard } from './checklist-card'
import { DecisionBar } from './decision-bar'
import { DisplayControls } from './display-controls'
import { FilesCard } from './files-card'
import { HistoryCard } from './history-card'
import { type QueuePlace } from './next-in-queue'
import { ReopenControl } from './reopen-control'
import { ReviewHead } from './review-head'
import { ReviewLinks } from './review-links'
import { ReviewMedia } from './review-media'
import { reviewedMedia } from './reviewed-media'
import { reviewStanding } from './review-standing'
import { SheetCard } from './sheet-card'
import { StandingNotice } from './standing-notice'
import { useDecision } from './use-decision'
import { type NextWork } from './use-next-work'
import { useBottomWithUndo } from './undo-bar'
import { usePending } from './use-pending'
import { AuthorCard, DeclarationsCard, SynopsisCard } from './work-cards'
import { callOf } from '../../views/names/names'
import './review.scss'

export interface ReviewContentProps {
  readonly review: ReviewView
  /** How the work was read, and how it is read anew. */
  readonly query: StaleNoticeProps['query']
  readonly place: QueuePlace | undefined
  readonly next: NextWork
  readonly session: SessionView
  readonly season: Season
  /** What else can be done about the work, below all that is known of it. */
  readonly besides?: ReactNode
}

const words = reviews.page

function Progress({ place: { n, m } }: { place: QueuePlace }) {
  return (
    <View className="review__progress" {...spoken(words.progress(n, m), 'progressbar')}>
      <View className="review__progress-fill" style={{ width: `${Math.round((n / m) * 100)}%` }} />
    </View>
  )
}

export function ReviewContent(props: ReviewContentProps) {
  const { review, query, place, next, session, season, besides } = props
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const { reload } = query
  const decision = useDecision(review, note, reload)
  const { roles } = session
  const subProject = callOf(season, review.subProject)
  const media = reviewedMedia(review)
  const standing = reviewStanding(review, roles)
  const checklist = subProject && checklistOf(subProject.spec, media, review.declarations)
  const { workId, cursor } = review
  usePending(review, reload)
  const goOn = (done?: string) => void next.go({ workId, cursor }, done)
  const tick = (key: string) =>
    setTicked((before) => (before.includes(key) ? before.filter((each) => each !== key) : [...before, key]))

  const bottom =
    standing === 'decide' && subProject && checklist ? (
      <DecisionBar
        review={review}
        season={season}
        subProject={subProject}
        roles={roles}
        decision={{ ...decision, busy: decision.busy || next.busy }}
        unticked={checklist.officer.length - ticked.length}
        note={note}
        onNote={setNote}
        onDone={goOn}
        onSkip={place && place.m > 1 ? () => goOn() : undefined}
      />
    ) : standing === 'display' && !place && (review.isPublic || review.takenDown) ? (
      <DisplayControls review={review} onDone={reload} />
    ) : standing === 'reopen' && !place ? (
      <ReopenControl review={review} onDone={reload} />
    ) : place ? (
      <Button id="next-work" text={words.next} busy={next.busy} onClick={() => goOn()} />
    ) : undefined

  return (
    <Page
      bleed
      title={place ? words.titleAt(place.n, place.m) : words.title}
      bottom={useBottomWithUndo(bottom, { workId, reload })}
    >
      {place ? <Progress place={place} /> : null}
      <ReviewMedia workId={workId} title={review.title} media={media} onReload={() => void reload()} />
      <View className="review__body">
        <StaleNotice query={query} />
        <ReviewHead review={review} season={season} subProject={subProject} />
        <StandingNotice review={review} standing={standing} conflict={decision.conflict} season={season} />
        {review.textNeedsLook ? (
          <NoticeBox
            tone="warn"
            title={review.textUnchecked ? reviews.work.textUnchecked : reviews.work.textNeedsLook}
          />
        ) : null}
        {checklist ? (
          <ChecklistCard
            checklist={checklist}
            season={season}
            kind={media[0]?.kind}
            deciding={standing === 'decide'}
            ticked={ticked}
            onTick={tick}
          />
        ) : null}
        {subProject ? <FilesCard media={review.media} spec={subProject.spec.media} /> : null}
        {subProject ? (
          <ReviewLinks review={review} subProject={subProject} season={season} onDone={reload} />
        ) : null}
        <SynopsisCard review={review} season={season} subProject={subProject} />
        <AuthorCard review={review} season={season} />
        <SheetCard review={review} onDone={reload} />
        {subProject ? <DeclarationsCard review={review} subProject={subProject} /> : null}
        <HistoryCard timeline={review.timeline} season={season} />
        {besides}
      </View>
    </Page>
  )
}
