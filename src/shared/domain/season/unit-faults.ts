import { repeated } from '#shared/domain/season/repeated'
import { type Season } from '#shared/domain/season/season'
import { type SeasonFault } from '#shared/domain/season/season-fault'
import { ROOT_UNIT_ID, type Unit } from '#shared/domain/season/unit'
import { UNCERTAIN_UNIT } from '#shared/domain/work/work'

function climbsInCircle(unit: Unit, byId: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>()
  for (let at: Unit | undefined = unit; at; at = at.parentId === null ? undefined : byId.get(at.parentId)) {
    if (seen.has(at.id)) return true
    seen.add(at.id)
  }
  return false
}

function faultOf(unit: Unit, byId: ReadonlyMap<string, Unit>): SeasonFault['code'] | undefined {
  if (unit.id === UNCERTAIN_UNIT) return 'UNIT_ID_RESERVED'
  if (unit.parentId !== null && !byId.has(unit.parentId)) return 'PARENT_UNKNOWN'
  if (climbsInCircle(unit, byId)) return 'PARENTS_CIRCULAR'
  const isRow = unit.kind === 'annex1'
  if (isRow !== (unit.quota !== null) || (isRow && (unit.clauseId === undefined || unit.placeholder)))
    return 'QUOTA_MISPLACED'
  return undefined
}

const rootIdFaults = (units: readonly Unit[], root: Unit): SeasonFault[] =>
  root.id === ROOT_UNIT_ID ? [] : [{ code: 'ROOT_ID_WRONG', path: ['units', units.indexOf(root), 'id'] }]

/**
 * Units form one tree with one root (`kind` root, `ROOT_UNIT_ID`, no parent, no placeholder). Only annex 1's rows have quotas; their sum is the
 * programme's target.
 */
export function unitFaults({
  units,
  offlineActivitiesTarget: target,
}: Pick<Season, 'units' | 'offlineActivitiesTarget'>): SeasonFault[] {
  const sum = units.reduce((all, { quota }) => all + (quota ?? 0), 0)
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const roots = units.filter(({ kind, parentId }) => kind === 'root' || parentId === null)
  const [root] = roots
  const oneRoot = roots.length === 1 && root?.kind === 'root' && root.parentId === null && !root.placeholder
  return [
    ...(oneRoot ? rootIdFaults(units, root) : [{ code: 'ROOT_NOT_ONE', path: ['units'] } as const]),
    ...repeated('units', units, ({ id }) => id),
    ...repeated('units', units, ({ order }) => order),
    ...(sum === target.value
      ? []
      : [{ code: 'QUOTA_SUM_MISMATCH', path: ['offlineActivitiesTarget', 'value'] } as const]),
    ...units.flatMap((unit, index): SeasonFault[] => {
      const code = faultOf(unit, byId)
      return code ? [{ code, path: ['units', index] }] : []
    }),
  ]
}
