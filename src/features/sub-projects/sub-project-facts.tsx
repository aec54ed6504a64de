import { View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { daysLeft, daysUntilOpen, submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { formatDay } from '#shared/texts/format'
import { subProject as words } from '#shared/texts/sub-project'
import { AmendmentNote } from '../../components/amendment-note/amendment-note'
import { Card } from '../../components/card/card'
import { Facts } from '../../components/facts/facts'
import { SectionTitle } from '../../components/section-title/section-title'
import { StatusTag } from '../../components/status-tag/status-tag'
import { SourceMark } from './source-mark'

function StageTag({ subProject, now }: { subProject: SubProject; now: number }) {
  const { stages } = words
  const stage = submissionStage(subProject, now)
  if (stage === 'closed') return <StatusTag tone="quiet" text={stages.closed} />
  if (stage === 'upcoming')
    return <StatusTag tone="info" text={stages.upcoming(daysUntilOpen(subProject, now))} />
  return <StatusTag tone="ok" text={stages.open(daysLeft(subProject, now) ?? 0)} />
}

export interface SubProjectFactsProps {
  readonly season: Season
  readonly subProject: SubProject
  /** The server's, epoch ms. */
  readonly now: number
}

/** When, who and on what; each with where it comes from. */
export function SubProjectFacts({ season, subProject, now }: SubProjectFactsProps) {
  const { key, opensAt, closesAt, who, topics, clauseId } = subProject
  const closing = (
    <>
      <View className="sub-project__notes">
        <StageTag subProject={subProject} now={now} />
        <SourceMark season={season} {...closesAt} />
      </View>
      <AmendmentNote season={season} place={`closing.${key}`} />
    </>
  )
  return (
    <>
      <SectionTitle title={words.facts.title} />
      <Card>
        <Facts
          facts={[
            {
              label: words.facts.opens,
              value: formatDay(opensAt.value),
              note: <SourceMark season={season} {...opensAt} />,
            },
            { label: words.facts.closes, value: formatDay(closesAt.value - 1), note: closing },
            {
              label: words.facts.who,
              value: words.who(who.value),
              note: <SourceMark season={season} {...who} />,
            },
            {
              label: words.facts.topics,
              value: words.topics(topics),
              note: <SourceMark season={season} source="notice" clauseId={clauseId} />,
            },
          ]}
        />
      </Card>
    </>
  )
}
