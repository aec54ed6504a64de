import { type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { type Unit } from '#shared/domain/season/unit'
import { lineOf, pickableUnits, unitById } from '#shared/domain/season/units'
import { isOfficerOf } from '#shared/domain/work/review'

export interface QueueUnits {
  /** The units of the officer's own grants, in the order granted. */
  readonly own: readonly Unit[]
  /** What lies below them and may be looked after too; units where nobody reviews are left out. */
  readonly others: readonly Unit[]
}

/** The units whose queues an officer may work on. */
export function queueUnits(season: Season, roles: readonly RoleGrant[]): QueueUnits {
  const mine = (unit: Unit) => !unit.placeholder && isOfficerOf({ roles }, lineOf(season, unit.id))
  const granted = roles
    .filter(({ role }) => role === 'unitOfficer' || role === 'provinceOfficer')
    .map(({ unitId }) => unitId)
  const own = [...new Set(granted)]
    .map((id) => unitById(season, id))
    .filter((unit): unit is Unit => unit !== undefined && mine(unit))
  return { own, others: pickableUnits(season).filter((unit) => mine(unit) && !own.includes(unit)) }
}
