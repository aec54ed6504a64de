import { listUnits } from '#shared/contract/units/units'
import { type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { type Unit } from '#shared/domain/season/unit'
import { isOfficerOf } from '#shared/domain/work/review'
import { useQuery } from '../../api/use-query'
import { type Choice } from '../../components/choice-sheet/match-choices'
import { unitName } from '../../views/names/names'
import { useSeasonNaming } from '../../views/names/use-season-naming'
import { type UnitSearch, useUnitSearch } from '../../views/names/use-unit-search'
import { queueUnits } from './queue-units'

export interface OfficeUnits {
  /** The units of the officer's own grants. */
  readonly own: readonly Unit[]
  /** What stands below them: the season's units, and the first of those that officers added. */
  readonly below: readonly Choice[]
  /** Any other of the officer's scope, found by typing. */
  readonly search: UnitSearch
  readonly nameOf: (unitId: string) => string
}

const asChoice = ({ id, displayName }: Pick<Unit, 'id' | 'displayName'>): Choice => ({
  key: id,
  text: displayName,
})

/** The units that an officer may choose from. What officers added is read once it is asked for: `opened`. */
export function useOfficeUnits(
  season: Season,
  roles: readonly RoleGrant[],
  chosen: string | undefined,
  opened: boolean,
): OfficeUnits {
  const { own, others } = queueUnits(season, roles)
  const [first] = own
  const search = useUnitSearch((line) => isOfficerOf({ roles }, line))
  const { data } = useQuery(
    listUnits,
    { parentId: first?.id ?? '' },
    { enabled: opened && first !== undefined },
  )
  const named = useSeasonNaming(season, [chosen])
  const ofSeason = new Set([...own, ...season.units].map(({ id }) => id))
  const added = data?.items.filter(({ unitId }) => !ofSeason.has(unitId)) ?? []
  return {
    ...{ own, search, nameOf: (unitId) => unitName(named, unitId, '') },
    below: [
      ...others.map(asChoice),
      ...added.map(({ unitId, displayName }) => ({ key: unitId, text: displayName })),
    ],
  }
}
