import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { readShareEffect, type UnitEffect } from '#shared/contract/sharing/sharing'
import { type Season } from '#shared/domain/season/season'
import { shareDesk } from '#shared/texts/share-desk'
import { useQuery } from '../../../api/use-query'
import { Card } from '../../../components/card/card'
import { EmptyState } from '../../../components/empty-state/empty-state'
import { ListRow } from '../../../components/list-row/list-row'
import { QueryGate } from '../../../components/query-gate/query-gate'
import { SectionTitle } from '../../../components/section-title/section-title'
import { Skeleton } from '../../../components/skeleton/skeleton'
import { StaleNotice } from '../../../components/stale-notice/stale-notice'
import { scrollToAnchor } from '../../../platform/navigation'
import { EffectNumbers, EffectRows } from './effect-rows'
import { sumOf, together } from './effect-table'
import { unitName } from '../../../views/names/names'
import './desk.scss'

const words = shareDesk.effect

const NO_UNIT = 'none'

/** One unit of several; a tap shows its sub-projects. */
function UnitRows({
  item,
  season,
  open,
  onTap,
}: {
  readonly item: UnitEffect
  readonly season: Season
  readonly open: boolean
  readonly onTap: () => void
}) {
  const { unitId, effects } = item
  const name = unitId === null ? words.noUnit : unitName(season, unitId, unitId)
  const { opened, submitted } = sumOf(effects)
  return (
    <>
      <ListRow
        id={`effect-${unitId ?? NO_UNIT}`}
        title={name}
        second={words.row(opened, submitted)}
        onClick={onTap}
      />
      {open ? (
        <View className="desk__unit-rows">
          <EffectRows id={`effect-${unitId ?? NO_UNIT}`} effects={effects} season={season} />
        </View>
      ) : null}
    </>
  )
}

/** What came of sharing, of one unit and of each below it. */
export function ShareEffects({ unitId, season }: { unitId: string; season: Season }) {
  const query = useQuery(readShareEffect, { unitId })
  const [open, setOpen] = useState<string>()
  return (
    <>
      <SectionTitle title={words.title} aside={words.aside} />
      <QueryGate query={query} skeleton={<Skeleton shapes={['tile', 'row', 'row', 'row']} />}>
        {({ items }) => {
          if (items.length === 0)
            return <EmptyState id="no-effect" icon="share" text={words.empty} action={TO_CARD} />
          const effects = together(items)
          const [only] = items
          const single = items.length === 1 && only?.unitId === unitId
          return (
            <>
              <StaleNotice query={query} />
              <Card>
                <EffectNumbers {...sumOf(effects)} />
              </Card>
              <Card flush>
                <EffectRows id="effect-all" effects={effects} season={season} />
              </Card>
              {single ? null : <SectionTitle title={words.units} />}
              {single ? null : (
                <Card flush>
                  {items.map((item) => {
                    const key = item.unitId ?? NO_UNIT
                    const onTap = () => setOpen((now) => (now === key ? undefined : key))
                    return (
                      <UnitRows key={key} item={item} season={season} open={open === key} onTap={onTap} />
                    )
                  })}
                </Card>
              )}
              <Text className="desk__hint">{words.explained}</Text>
            </>
          )
        }}
      </QueryGate>
    </>
  )
}

const TO_CARD = { text: words.toCard, onClick: () => scrollToAnchor('card-preview') }
