import { View } from '@tarojs/components'
import { Fragment, type ReactNode, useState } from 'react'
import { type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { common } from '#shared/texts/common'
import { reviews } from '#shared/texts/reviews'
import { ChipRow } from '../../components/chip-row/chip-row'
import { ChoiceSheet } from '../../components/choice-sheet/choice-sheet'
import { queueUnits } from './queue-units'
import { useOfficeUnits } from './use-office-units'
import './queue.scss'

const OTHERS = 'others'

export interface QueueContentProps {
  readonly roles: readonly RoleGrant[]
  readonly season: Season
  /** The list of one unit. */
  readonly list: (unitId: string) => ReactNode
}

/** An officer's lists: a segment for each unit of their own, and any other of their subtree from a sheet. */
export function QueueContent({ roles, season, list }: QueueContentProps) {
  const [chosen, choose] = useState(() => queueUnits(season, roles).own[0]?.id)
  const [picking, setPicking] = useState(false)
  const { own, below, search, nameOf } = useOfficeUnits(season, roles, chosen, picking)
  const words = reviews.queue
  const picked = chosen !== undefined && own.every(({ id }) => id !== chosen) ? chosen : undefined
  const segments = [
    ...own.map(({ id, displayName }) => ({ key: id, text: displayName })),
    ...(picked === undefined ? [] : [{ key: picked, text: nameOf(picked) }]),
    { key: OTHERS, text: words.otherUnits },
  ]
  return (
    <>
      <View className="queue__segments">
        <ChipRow
          id="queue-unit"
          chips={segments}
          chosen={chosen ?? ''}
          onChoose={(key) => (key === OTHERS ? setPicking(true) : choose(key))}
        />
      </View>
      <View className="queue__body">
        {chosen === undefined ? null : <Fragment key={chosen}>{list(chosen)}</Fragment>}
      </View>
      <ChoiceSheet
        id="queue-other"
        open={picking}
        title={words.otherUnits}
        {...search}
        choices={below}
        chosen={picked}
        onChoose={choose}
        onClose={() => setPicking(false)}
        words={{ close: common.close, search: words.searchUnit, nothing: words.noUnitBelow }}
      />
    </>
  )
}
