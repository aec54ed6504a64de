import { useEffect, useState } from 'react'
import { MAX_NAMED_AT_ONCE, type NamedUnit, readUnitNames } from '#shared/contract/units/unit-names'
import { type Season } from '#shared/domain/season/season'
import { type Unit } from '#shared/domain/season/unit'
import { type Query, useQuery } from '../../api/use-query'

/** After this a name is asked for again; until the answer the old one stands. */
const STALE_AFTER_MS = 5 * 60_000

interface Learnt {
  /** Null: the cloud knows no such unit. */
  readonly unit: Unit | null
  readonly at: number
}

/** Units that officers added, as pages have learnt of them. */
const learnt = new Map<string, Learnt>()

/** As a unit of a season, which knows no kind for what officers add; pages tell only the root apart. */
const asUnit = ({ unitId, parentId, displayName, kind }: NamedUnit): Unit => ({
  ...{ id: unitId, parentId, displayName },
  ...{ kind: kind === 'local' ? 'separate' : kind, quota: null, order: Number.MAX_SAFE_INTEGER },
})

function learn(asked: readonly string[], items: readonly NamedUnit[]): void {
  const at = Date.now()
  for (const id of asked) learnt.set(id, { unit: null, at })
  for (const item of items) learnt.set(item.unitId, { unit: asUnit(item), at })
}

const isFresh = (id: string) => Date.now() - (learnt.get(id)?.at ?? 0) < STALE_AFTER_MS

export interface Naming<Known> {
  /** The season with every such unit that is known so far. */
  readonly season: Known
  readonly query: Query<unknown>
  /** Each id is a unit of the season, was learnt of, or names none. */
  readonly complete: boolean
}

/** The season together with units of these ids, and those above them, that stand in the tree alone. */
export function useNaming<Known extends Pick<Season, 'units'> | undefined>(
  season: Known,
  ids: ReadonlyArray<string | null | undefined>,
): Naming<Known> {
  const [, redraw] = useState({})
  const ofSeason = new Set(season?.units.map(({ id }) => id))
  const others = season
    ? [...new Set(ids)].filter((id): id is string => typeof id === 'string' && !ofSeason.has(id))
    : []
  const unitIds = others.filter((id) => !isFresh(id)).slice(0, MAX_NAMED_AT_ONCE)
  const query = useQuery(readUnitNames, { unitIds }, { enabled: unitIds.length > 0 })
  const { data } = query
  const asked = unitIds.join(' ')
  useEffect(() => {
    if (!data || asked === '') return
    learn(asked.split(' '), data.items)
    redraw({})
  }, [asked, data])
  const units = [...learnt.values()].flatMap(({ unit }) => (unit && !ofSeason.has(unit.id) ? [unit] : []))
  return {
    season: season && others.length > 0 ? { ...season, units: [...season.units, ...units] } : season,
    query,
    complete: others.every((id) => learnt.has(id)),
  }
}

/** The season that also names units of these ids that officers added. */
export const useSeasonNaming = <Known extends Pick<Season, 'units'> | undefined>(
  season: Known,
  ids: ReadonlyArray<string | null | undefined>,
): Known => useNaming(season, ids).season
