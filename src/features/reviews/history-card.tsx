import { Text, View } from '@tarojs/components'
import { type ReviewTimelineView } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { type TimelineEvent } from '#shared/domain/work/timeline'
import { formatMoment } from '#shared/texts/format'
import { reviews } from '#shared/texts/reviews'
import { Card } from '../../components/card/card'
import { ClauseQuote } from '../../components/clause-quote/clause-quote'
import { SectionTitle } from '../../components/section-title/section-title'
import { Timeline, type TimelineItem } from '../../components/timeline/timeline'
import { citationWords } from './citation-label'
import { unitName } from '../../views/names/names'
import './review.scss'

const words = reviews.history

const TONES: Partial<Record<TimelineEvent, TimelineItem['tone']>> = {
  checkCleared: 'ok',
  approved: 'ok',
  accepted: 'ok',
  putBack: 'ok',
  returned: 'warn',
  checkFault: 'warn',
  rejected: 'red',
  takenDown: 'red',
}

function Beside({ row, season }: { row: ReviewTimelineView; season: Season }) {
  return (
    <View className="review__beside">
      {row.citations.map((citation) => {
        const { label, words: quote } = citationWords(season, citation)
        return (
          <ClauseQuote key={`${label}${quote}`} clauseId={citation.clauseId} label={label} quote={quote} />
        )
      })}
      {row.internalNote ? (
        <View className="review__note">
          <Text className="review__note-label">{words.internalNote}</Text>
          <Text>{row.internalNote}</Text>
        </View>
      ) : null}
    </View>
  )
}

function itemOf(row: ReviewTimelineView, index: number, season: Season): TimelineItem {
  const unit = unitName(season, row.unitId, undefined)
  const beside = row.citations.length > 0 || row.internalNote !== ''
  return {
    key: String(index),
    title: words.event(row.event),
    when: words.when(formatMoment(row.at), unit),
    ...(row.message ? { text: row.message } : {}),
    ...(beside ? { extra: <Beside row={row} season={season} /> } : {}),
    tone: TONES[row.event] ?? 'plain',
  }
}

/** Everything that happened to a work, the newest on top, with what officers noted among themselves. */
export function HistoryCard({
  timeline,
  season,
}: {
  timeline: readonly ReviewTimelineView[]
  season: Season
}) {
  if (timeline.length === 0) return null
  const items = timeline.map((row, index) => itemOf(row, index, season)).reverse()
  return (
    <>
      <SectionTitle title={words.title} />
      <Card>
        <Timeline items={items} />
      </Card>
    </>
  )
}
