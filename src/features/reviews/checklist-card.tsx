import { Text, View } from '@tarojs/components'
import { type MediaKind } from '#shared/domain/media/kinds'
import { type Season } from '#shared/domain/season/season'
import { clauseById } from '#shared/domain/season/clauses'
import { mediaWarningText } from '#shared/texts/media'
import { mediaKindWords } from '#shared/texts/media-kinds'
import { reviews } from '#shared/texts/reviews'
import { Card } from '../../components/card/card'
import { CheckRow } from '../../components/check-row/check-row'
import { Icon } from '../../components/icon/icon'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { SectionTitle } from '../../components/section-title/section-title'
import { StatusTag } from '../../components/status-tag/status-tag'
import { type Checklist, type MachinePoint, type OfficerPoint } from './checklist'
import './review.scss'

const words = reviews.checklist

function MachineRow({ point: { key, text, passed, facts } }: { point: MachinePoint }) {
  const fact = words.fact(key, facts)
  return (
    <View className="review__machine" id={`machine-${key}`}>
      <View className={passed ? 'review__passed' : 'review__passed review__passed--not'}>
        {passed ? <Icon name="check" size="small" /> : null}
      </View>
      <View className="review__machine-words">
        <Text className="review__machine-text">{text}</Text>
        {fact ? <Text className="review__machine-fact">{fact}</Text> : null}
      </View>
      <StatusTag tone={passed ? 'ok' : 'quiet'} text={passed ? words.machinePassed : words.machinePending} />
    </View>
  )
}

export interface ChecklistCardProps {
  readonly checklist: Checklist
  readonly season: Season
  /** Of the work's first file. */
  readonly kind: MediaKind | undefined
  /** The officer decides it now; otherwise only the machine's word is shown. */
  readonly deciding: boolean
  readonly ticked: readonly string[]
  readonly onTick: (key: string) => void
}

/** What the machine found, and what only a person can see, to tick. */
export function ChecklistCard({ checklist, season, kind, deciding, ticked, onTick }: ChecklistCardProps) {
  const clauseOf = ({ citation: { clauseId } }: OfficerPoint) => ({
    clauseId,
    label: clauseById(season, clauseId)?.label ?? clauseId,
  })
  return (
    <>
      {deciding ? (
        <SectionTitle title={words.title} aside={words.count(ticked.length, checklist.officer.length)} />
      ) : (
        <SectionTitle title={words.machineTitle} />
      )}
      <Card flush>
        {checklist.machine.map((point) => (
          <MachineRow key={point.key} point={point} />
        ))}
        {(deciding ? checklist.officer : []).map((point) => (
          <CheckRow
            key={point.key}
            id={`check-${point.key}`}
            text={point.text}
            second={point.declared ? words.declared[point.declared] : kind && mediaKindWords[kind].look}
            clause={clauseOf(point)}
            checked={ticked.includes(point.key)}
            onChange={() => onTick(point.key)}
          />
        ))}
      </Card>
      {checklist.warnings.map(({ code, files }) => (
        <NoticeBox key={code} tone="warn" title={words.warned(mediaWarningText[code], files)} />
      ))}
    </>
  )
}
