import { View } from '@tarojs/components'
import { useState } from 'react'
import { type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { officeWorks as words } from '#shared/texts/office-works'
import { cutQuery } from '../../components/search-box/cut-query'
import { SearchBox } from '../../components/search-box/search-box'
import { useSettled } from '../../components/search-box/use-settled'
import { decodedParameter } from '../../platform/navigation'
import { FoundOfficeWorks } from './found-office-works'
import { OfficeFilters } from './office-filters'
import { OfficeWorksList } from './office-works-list'
import { queueUnits } from './queue-units'
import { useOfficeChoice } from './use-office-choice'
import { useOfficeUnits } from './use-office-units'
import './office-works.scss'

export interface OfficeWorksContentProps {
  readonly roles: readonly RoleGrant[]
  readonly season: Season
  readonly parameters: Readonly<Record<string, string | undefined>>
}

/** Every work of an officer's scope: by state, call, unit and circumstance, or found by number, title or name. */
export function OfficeWorksContent({ roles, season, parameters }: OfficeWorksContentProps) {
  const { own, others } = queueUnits(season, roles)
  const units = [...own, ...others]
  const begun = units.find(({ id }) => id === parameters.unit) ?? units[0]
  const choosing = useOfficeChoice(parameters, begun?.id ?? '', season)
  const [typed, type] = useState(() => cutQuery(decodedParameter(parameters.query) ?? ''))
  const query = useSettled(typed)
  const { choice, change } = choosing
  const [picking, setPicking] = useState(false)
  const officeUnits = useOfficeUnits(season, roles, choice.unitId, picking)
  const searching = query.trim() !== ''
  const clear = () => change({ subProject: undefined, state: undefined, flag: undefined })
  return (
    <View className="office-works">
      <View className="office-works__search">
        <SearchBox id="works-search" words={words.search} query={typed} onSearch={type} />
      </View>
      <OfficeFilters
        choosing={choosing}
        season={season}
        units={officeUnits}
        onUnits={() => setPicking(true)}
        unitAlone={searching}
      />
      <View className="queue__body">
        {searching ? (
          <FoundOfficeWorks unitId={choice.unitId} query={query} season={season} onClear={() => type('')} />
        ) : (
          <OfficeWorksList choice={choice} season={season} onClear={clear} />
        )}
      </View>
    </View>
  )
}
