import { Text, View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { type Sourced } from '#shared/domain/season/sourced'
import { closingIsKnown, daysLeft, daysUntilOpen, submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { common } from '#shared/texts/common'
import { formatDay } from '#shared/texts/format'
import { subProject as words } from '#shared/texts/sub-project'
import { AmendmentNote } from '../../components/amendment-note/amendment-note'
import { Card } from '../../components/card/card'
import { type Fact, Facts } from '../../components/facts/facts'
import { SectionTitle } from '../../components/section-title/section-title'
import { StatusTag } from '../../components/status-tag/status-tag'
import { SourceMark } from './source-mark'
import './sub-project.scss'

/** Days are counted only to an end that people may count on. */
function StageTag({ subProject, now }: { subProject: SubProject; now: number }) {
  const { stages } = words
  const stage = submissionStage(subProject, now)
  if (stage === 'closed') return <StatusTag tone="quiet" text={stages.closed} />
  if (stage === 'upcoming')
    return <StatusTag tone="info" text={stages.upcoming(daysUntilOpen(subProject, now))} />
  if (!closingIsKnown(subProject)) return <StatusTag tone="ok" text={stages.openWithoutDay} />
  return <StatusTag tone="ok" text={stages.open(daysLeft(subProject, now) ?? 0)} />
}

export interface SubProjectFactsProps {
  readonly season: Season
  readonly subProject: SubProject
  /** The server's, epoch ms. */
  readonly now: number
}

/** When our collecting ends, and the host's own end where it is known. */
function closingFacts({ season, subProject, now }: SubProjectFactsProps): readonly Fact[] {
  const { key, closesAt, hostClosesAt } = subProject
  const lastDay = formatDay(closesAt.value - 1)
  const known = closingIsKnown(subProject)
  const ours = (
    <>
      <View className="sub-project__notes">
        <StageTag subProject={subProject} now={now} />
        {known ? null : <Text className="sub-project__second">{words.oursAtLatest(lastDay)}</Text>}
        {closesAt.source === 'default' ? null : <SourceMark season={season} {...closesAt} />}
      </View>
      <AmendmentNote season={season} place={`closing.${key}`} />
    </>
  )
  const host = <AmendmentNote season={season} place={`hostClosing.${key}`} />
  return [
    { label: words.facts.closes, value: known ? lastDay : words.hostUnknown, note: ours },
    ...(hostClosesAt
      ? [{ label: words.facts.hostCloses, value: formatDay(hostClosesAt.value - 1), note: host }]
      : []),
  ]
}

/** When, who and on what; a source that several share is said once below them. */
export function SubProjectFacts(props: SubProjectFactsProps) {
  const { season, subProject } = props
  const { opensAt, closesAt, who, topics, clauseId } = subProject
  const mark = (value: Sourced<unknown>) =>
    value.source === 'default' ? null : <SourceMark season={season} {...value} />
  const ours = [
    { label: words.facts.opens, of: opensAt },
    { label: words.facts.closes, of: closesAt },
    { label: words.facts.who, of: who },
  ].filter(({ of }) => of.source === 'default')
  const facts: readonly Fact[] = [
    { label: words.facts.opens, value: formatDay(opensAt.value), note: mark(opensAt) },
    ...closingFacts(props),
    { label: words.facts.who, value: words.who(who.value), note: mark(who) },
    {
      label: words.facts.topics,
      value: words.topics(topics),
      note: <SourceMark season={season} source="notice" clauseId={clauseId} />,
    },
  ]
  return (
    <>
      <SectionTitle title={words.facts.title} />
      <Card>
        <Facts facts={facts} />
        {ours.length > 0 ? (
          <Text className="sub-project__shared">
            {words.shared(
              ours.map(({ label }) => label),
              common.sources.default,
            )}
          </Text>
        ) : null}
      </Card>
    </>
  )
}
