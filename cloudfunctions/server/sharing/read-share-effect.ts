import { type readShareEffect as action, type UnitEffect } from '#shared/contract/sharing/sharing'
import { Refusal } from '#shared/domain/refusal'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { lineOf } from '#shared/domain/season/units'
import { NO_SUB_PROJECT, tallyIdOf } from '#shared/domain/sharing/tally'
import { isOfficerOf } from '#shared/domain/work/review'
import { documents } from '../platform/documents'
import { type Reads } from '../platform/use-case'
import { type Tally, talliesOf } from '../records/tallies'
import { currentSeason } from '../records/season-repository'
import { lineOfUnit } from '../records/unit-repository'

const effectsOf = ({ opened, submitted }: Tally, subProjects: readonly string[]) =>
  subProjects.flatMap((subProject) => {
    const effect = { subProject, opened: opened?.[subProject] ?? 0, submitted: submitted?.[subProject] ?? 0 }
    return effect.opened === 0 && effect.submitted === 0 ? [] : [effect]
  })

/** Reads one document for each unit of the season within the scope, however many works and openings there are. */
export const readShareEffect: Reads<typeof action> = {
  read: async ({ unitId }, { caller }) => {
    const season = await currentSeason()
    if (!isOfficerOf(caller, await lineOfUnit(documents, unitId))) throw new Refusal('FORBIDDEN')
    const below = season.units.map(({ id }) => id).filter((id) => lineOf(season, id).includes(unitId))
    const units = unitId === ROOT_UNIT_ID ? [...below, null] : below
    const idOf = (id: string | null) => tallyIdOf({ seasonKey: season.key, unitId: id })
    const tallies = await talliesOf(units.map(idOf))
    const subProjects = [...season.subProjects.map(({ key }) => key), NO_SUB_PROJECT]
    const items = units.flatMap((id): UnitEffect[] => {
      const effects = effectsOf(tallies.get(idOf(id)) ?? {}, subProjects)
      return effects.length > 0 ? [{ unitId: id, effects }] : []
    })
    return { seasonKey: season.key, unitId, items }
  },
}
