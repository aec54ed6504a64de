import { type publishSeason as action } from '#shared/contract/season/manage-season'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { unitsDropped, unitsMoved } from '#shared/domain/season/units-dropped'
import { type AuditedWrites } from '../platform/use-case'
import { documents } from '../platform/documents'
import { seedUnits } from '../records/seed-units'
import { findCandidate, removeCandidate } from './candidate-repository'
import { addSeasonChange } from './season-change-repository'
import { makeCurrent, seasonPart, seasonPointer } from '../records/season-repository'

/** Refuses a season that lacks a unit of the present one, or has it under another one. */
export function requireUnitsKept(present: Season, later: Pick<Season, 'units'>): void {
  const units = unitsDropped(present, later)
  if (units.length > 0) throw new Refusal('UNITS_DROPPED', { units })
  const moved = unitsMoved(present, later)
  if (moved.length > 0) throw new Refusal('UNITS_MOVED', { units: moved })
}

export const publishSeason: AuditedWrites<typeof action, Season> = {
  audited: 'season',
  prepare: async ({ hash: coming, expectedHash }) => {
    const { hash } = await seasonPointer()
    if (hash !== expectedHash) throw new Refusal('SEASON_CHANGED')
    const season = await seasonPart('season', hash)
    const candidate = await findCandidate(documents)
    if (candidate?.hash !== coming) throw new Refusal('SEASON_CHANGED')
    requireUnitsKept(season, candidate.file)
    await seedUnits(candidate.file)
    return season
  },
  write: async ({ hash, expectedHash }, { caller, now }, transaction, season) => {
    const pointer = await seasonPointer(transaction)
    const candidate = await findCandidate(transaction)
    if (pointer.hash !== expectedHash || candidate?.hash !== hash) throw new Refusal('SEASON_CHANGED')
    const { file } = candidate
    requireUnitsKept(season, file)
    await makeCurrent(transaction, file, { pointer, season }, now)
    await removeCandidate(transaction)
    await addSeasonChange(transaction, caller, {
      at: now,
      event: 'published',
      key: file.key,
      version: file.version,
    })
    return {
      answer: { hash },
      leaves: { subject: ['season', hash], facts: { year: file.key, before: expectedHash } },
    }
  },
}
