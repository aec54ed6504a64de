import { Text, View } from '@tarojs/components'
import { type Clause } from '#shared/domain/season/clause'
import { clauseById } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'
import { type Unit } from '#shared/domain/season/unit'
import { notice } from '#shared/texts/notice'
import { Card } from '../../components/card/card'
import { SectionTitle } from '../../components/section-title/section-title'
import { spoken } from '../../platform/spoken'
import { clauseAnchor } from './notice-groups'
import './notice.scss'

const words = notice.quotas

export type QuotaUnit = Unit & {
  readonly quota: number
  readonly clauseId: string
  readonly noticeName: string
}

/** The units that the notice gives a number of offline activities, in its order. */
export const quotaUnits = ({ units }: Pick<Season, 'units'>): readonly QuotaUnit[] =>
  units
    .filter(
      (unit): unit is QuotaUnit =>
        unit.quota !== null && unit.clauseId !== undefined && unit.noticeName !== undefined,
    )
    .sort((a, b) => a.order - b.order)

export interface QuotaTableProps {
  readonly units: readonly QuotaUnit[]
  readonly clauses: readonly Clause[]
  /** The clause someone came for. */
  readonly chosen: string | undefined
  readonly onMore: (clause: Clause | undefined) => void
}

/** The table of annex 1, row by row as the notice has it; each row is a clause. */
export function QuotaTable({ units, clauses, chosen, onMore }: QuotaTableProps) {
  return (
    <>
      <SectionTitle title={words.title} aside={words.aside(units.length)} />
      <Card flush>
        {units.map(({ id, clauseId, order, noticeName, quota }) => (
          <View
            key={id}
            id={clauseAnchor(clauseId)}
            className={clauseId === chosen ? 'quota clause--chosen' : 'quota'}
            hoverClass="quota--pressed"
            onClick={() => onMore(clauseById({ clauses }, clauseId))}
            {...spoken(words.row(order, noticeName, quota), 'button')}
          >
            <Text className="quota__order">{String(order)}</Text>
            <Text className="quota__name">{noticeName}</Text>
            <Text className="quota__count">{words.events(quota)}</Text>
          </View>
        ))}
        <View className="quota quota--total">
          <Text className="quota__name">{words.total}</Text>
          <Text className="quota__count">
            {words.events(units.reduce((sum, { quota }) => sum + quota, 0))}
          </Text>
        </View>
      </Card>
    </>
  )
}
