import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Season } from '#shared/domain/season/season'
import { pickableUnits } from '#shared/domain/season/units'
import { MEDIA_KINDS } from '#shared/domain/media/kinds'
import { common } from '#shared/texts/common'
import { mediaKindWords } from '#shared/texts/media-kinds'
import { search } from '#shared/texts/search'
import { Card } from '../../components/card/card'
import { ChipRow } from '../../components/chip-row/chip-row'
import { ChoiceSheet } from '../../components/choice-sheet/choice-sheet'
import { ListRow } from '../../components/list-row/list-row'
import { type WorkFilters } from './use-searching'
import { unitName } from '../../views/names/names'
import './search.scss'

const words = search.filters
const ALL = 'all'

export interface WorkFiltersBarProps {
  readonly season: Season
  readonly filters: WorkFilters
  readonly onChange: (filters: WorkFilters) => void
}

/** Which works: by form, by theme, by the unit they come from. */
export function WorkFiltersBar({ season, filters, onChange }: WorkFiltersBarProps) {
  const [picking, setPicking] = useState(false)
  const { kind, subProject, unitId, ...none } = filters
  const choose = (next: { [Key in keyof WorkFilters]?: WorkFilters[Key] | undefined }) => {
    const all = { kind, subProject, unitId, ...next }
    onChange({
      ...none,
      ...(all.kind ? { kind: all.kind } : {}),
      ...(all.subProject ? { subProject: all.subProject } : {}),
      ...(all.unitId ? { unitId: all.unitId } : {}),
    })
  }
  const subProjects = [...season.subProjects].sort((a, b) => a.homeOrder - b.homeOrder)
  return (
    <View className="search__filters">
      <ChipRow
        id="work-kind"
        chips={[
          { key: ALL, text: words.allKinds },
          ...MEDIA_KINDS.map((key) => ({ key, text: mediaKindWords[key].name })),
        ]}
        chosen={kind ?? ALL}
        onChoose={(key) => choose({ kind: MEDIA_KINDS.find((each) => each === key) })}
      />
      <ChipRow
        id="work-theme"
        chips={[
          { key: ALL, text: words.allThemes },
          ...subProjects.map(({ key, shortName }) => ({
            key,
            text: shortName,
            label: words.onlyTheme(shortName),
          })),
        ]}
        chosen={subProject ?? ALL}
        onChoose={(key) => choose({ subProject: key === ALL ? undefined : key })}
      />
      <Card flush>
        <ListRow
          id="work-unit"
          title={unitName(season, unitId, words.allUnits)}
          second={words.unit}
          onClick={() => setPicking(true)}
        />
      </Card>
      <ChoiceSheet
        id="work-unit"
        open={picking}
        title={words.chooseUnit}
        choices={[
          { key: ALL, text: words.allUnits },
          ...pickableUnits(season).map(({ id, displayName }) => ({ key: id, text: displayName })),
        ]}
        chosen={unitId ?? ALL}
        onChoose={(key) => choose({ unitId: key === ALL ? undefined : key })}
        onClose={() => setPicking(false)}
        words={{ close: common.close, search: words.searchUnit, nothing: words.noUnit }}
      />
    </View>
  )
}
