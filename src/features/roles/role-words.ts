import { type Role, type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { pickableUnits, rootUnit } from '#shared/domain/season/units'
import { roles as words } from '#shared/texts/roles'
import { unitName } from '../../views/names/names'

/** The roles that have something to do in this app; others may be held, and revoked, but are not given here. */
export const GIVEN_ROLES = ['unitOfficer', 'provinceOfficer', 'admin'] as const satisfies readonly Role[]
export type GivenRole = (typeof GIVEN_ROLES)[number]

/** A unit's officer is given over one unit; every other role belongs to the province. */
export const needsUnit = (role: Role): boolean => role === 'unitOfficer'

/** The scope a grant of this role gets: the chosen unit, or the province; undefined while a unit must be chosen. */
export const scopeOf = (role: Role, chosenUnit: string | undefined, season: Season): string | undefined =>
  needsUnit(role) ? chosenUnit : rootUnit(season).id

/** The units an officer can be given over: those where somebody reviews. */
export const officerUnits = (season: Season) =>
  pickableUnits(season)
    .filter(({ placeholder }) => !placeholder)
    .map(({ id, displayName }) => ({ key: id, text: displayName }))

export const unitWords = (season: Season, unitId: string): string => unitName(season, unitId, unitId)

/** A grant in words: the role, and the unit where that says more. */
export const grantWords = (season: Season, { role, unitId }: Pick<RoleGrant, 'role' | 'unitId'>): string =>
  needsUnit(role) ? words.grant(role, unitWords(season, unitId)) : words.name(role)
