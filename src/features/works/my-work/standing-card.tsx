import { Text, View } from '@tarojs/components'
import { type WorkView } from '#shared/contract/works/views'
import { type Season } from '#shared/domain/season/season'
import { unitById } from '#shared/domain/season/units'
import { myWork as words } from '#shared/texts/my-work'
import { works } from '#shared/texts/works'
import { Card } from '../../../components/card/card'
import { CopyButton } from '../../../components/copy-button/copy-button'
import { StatusTag } from '../../../components/status-tag/status-tag'
import { Steps } from '../../../components/steps/steps'
import { statusTone } from '../status-tone'
import { workSteps } from './work-steps'
import { callOf } from '../../../views/names/names'
import './my-work.scss'

const Receipt = ({ number }: { number: string }) => (
  <View className="my-work__receipt">
    <View className="my-work__receipt-words">
      <Text className="my-work__second">{words.receipt}</Text>
      <Text className="my-work__receipt-number" id="receipt-number">
        {number}
      </Text>
      <Text className="my-work__second">{words.receiptHelp}</Text>
    </View>
    <CopyButton text={number} label={words.receiptLabel(number)} />
  </View>
)

function stepNames(season: Season, units: readonly string[]): string[] {
  const short = (unitId: string) => {
    const unit = unitById(season, unitId)
    return !unit || unit.kind === 'root'
      ? works.unitName(season, unitId)
      : (unit.noticeName ?? unit.displayName)
  }
  return [words.steps.submitted, words.steps.check, ...units.map(short), words.steps.accepted]
}

/** Which work this is, where it lies, with whom, and what is next. */
export function StandingCard({ work, season }: { work: WorkView; season: Season }) {
  const { where, next } = words.standing(work, season)
  const steps = workSteps(work)
  const subProject = callOf(season, work.subProject)
  return (
    <Card>
      <View className="my-work__head">
        <Text className="my-work__title">{work.title || works.untitled}</Text>
        <View id="work-status">
          <StatusTag tone={statusTone(work)} text={works.status(work.status)} />
        </View>
      </View>
      <Text className="my-work__second">{subProject?.name ?? ''}</Text>
      {steps ? (
        <View className="my-work__steps">
          <Steps names={stepNames(season, steps.units)} current={steps.current} />
        </View>
      ) : null}
      <View className="my-work__standing">
        <Text className="my-work__label">{words.now}</Text>
        <Text className="my-work__where" id="work-where">
          {where}
        </Text>
      </View>
      <View className="my-work__standing">
        <Text className="my-work__label">{words.next}</Text>
        <Text className="my-work__next">{next}</Text>
      </View>
      {work.receiptNumber ? <Receipt number={work.receiptNumber} /> : null}
    </Card>
  )
}
