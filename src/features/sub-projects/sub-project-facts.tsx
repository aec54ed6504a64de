import { View } from '@tarojs/components'
import { daysLeft, daysUntilOpen, submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { texts } from '#shared/texts/zh-CN'
import { Card } from '../../components/card/card'
import { Facts } from '../../components/facts/facts'
import { SectionTitle } from '../../components/section-title/section-title'
import { StatusTag } from '../../components/status-tag/status-tag'
import { SourceTag } from './source-tag'

function StageTag({ subProject, now }: { subProject: SubProject; now: number }) {
  const { stages } = texts.subProject
  const stage = submissionStage(subProject, now)
  if (stage === 'closed') return <StatusTag tone="quiet" text={stages.closed} />
  if (stage === 'upcoming')
    return <StatusTag tone="info" text={stages.upcoming(daysUntilOpen(subProject, now))} />
  return <StatusTag tone="ok" text={stages.open(daysLeft(subProject, now) ?? 0)} />
}

/** When, who and on what. `now` is the server's, epoch ms. */
export function SubProjectFacts({ subProject, now }: { subProject: SubProject; now: number }) {
  const { opensAt, closesAt, who, topics } = subProject
  const words = texts.subProject
  const period = (
    <View className="sub-project__notes">
      <StageTag subProject={subProject} now={now} />
      <SourceTag source={closesAt.source} />
    </View>
  )
  return (
    <>
      <SectionTitle title={words.facts.title} />
      <Card>
        <Facts
          facts={[
            {
              label: words.facts.period,
              value: texts.common.dayRange(opensAt.value, closesAt.value),
              note: period,
            },
            { label: words.facts.who, value: words.who(who.value), note: <SourceTag source={who.source} /> },
            { label: words.facts.topics, value: words.topics(topics) },
          ]}
        />
      </Card>
    </>
  )
}
