import { type TimelineView, type WorkView } from '#shared/contract/works/views'
import { type Season } from '#shared/domain/season/season'
import { type TimelineEvent } from '#shared/domain/work/timeline'
import { View } from '@tarojs/components'
import { citationText } from '#shared/texts/clauses'
import { formatMoment } from '#shared/texts/format'
import { myWork } from '#shared/texts/my-work'
import { works } from '#shared/texts/works'
import { Card } from '../../../components/card/card'
import { SectionTitle } from '../../../components/section-title/section-title'
import { Timeline, type TimelineItem } from '../../../components/timeline/timeline'

const tones: Partial<Record<TimelineEvent, 'ok' | 'warn' | 'red'>> = {
  checkCleared: 'ok',
  approved: 'ok',
  accepted: 'ok',
  putBack: 'ok',
  checkFault: 'warn',
  returned: 'warn',
  takenDown: 'warn',
  rejected: 'red',
}

function itemOf(row: TimelineView, index: number, season: Season): TimelineItem {
  const where = row.unitId === undefined ? [] : [works.unitName(season, row.unitId)]
  const cited = row.citations.map((citation) => citationText(season, citation).label)
  const text = [row.message, ...cited].filter(Boolean).join(' · ')
  const tone = tones[row.event]
  return {
    key: `${row.at}-${index}`,
    title: myWork.event(row.event),
    when: [formatMoment(row.at), ...where].join(' · '),
    ...(text === '' ? {} : { text }),
    ...(tone ? { tone } : {}),
  }
}

/** Everything that happened to a work, the newest on top. */
export function WorkTimeline({ work, season }: { work: WorkView; season: Season }) {
  if (work.timeline.length === 0) return null
  const items = work.timeline.map((row, index) => itemOf(row, index, season)).reverse()
  return (
    <>
      <SectionTitle title={myWork.timeline} />
      <View id="work-timeline">
        <Card>
          <Timeline items={items} />
        </Card>
      </View>
    </>
  )
}
