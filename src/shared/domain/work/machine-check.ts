import { type MediaCheck } from '#shared/domain/media/verdict'
import { Refusal } from '#shared/domain/refusal'
import { type FileFault } from '#shared/domain/work/file-fault'
import { type Transition, type Work } from '#shared/domain/work/work'

/** A check without a verdict: no new version, and other waiting works come first. */
export const postponeCheck = (work: Work, now: number): Work => ({ ...work, checkTriedAt: now })

/** The refused files. They carry names if the work has several, to tell them apart. */
function faultsOf({ media }: Work, checks: readonly MediaCheck[]): readonly FileFault[] {
  const named = checks.map((check, index): FileFault => {
    const file = media.length > 1 ? media[index] : undefined
    return file ? { ...check, fileName: file.fileName } : check
  })
  return named.filter(({ verdict }) => verdict === 'reject')
}

/**
 * Applies the machine's verdicts, one per file in the work's order. All accepted: the work goes to the first unit of its chain.
 * A fault: it goes back to the author with the facts. A verdict to retry: null, the work stays in `checking`.
 */
export function applyMachineCheck(work: Work, checks: readonly MediaCheck[], now: number): Transition | null {
  if (work.status !== 'checking')
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'inReview' })
  if (checks.length !== work.media.length) throw new Error(`work ${work.id} was not looked at whole`)
  const faults = faultsOf(work, checks)
  if (faults.length === 0 && checks.some(({ verdict }) => verdict === 'retry')) return null
  const version = work.version + 1
  const media = work.media.map((file, index) => {
    const check = checks[index]
    return check ? { ...file, check } : file
  })
  const common = { ...work, version, media, updatedAt: now, changedAt: now }
  const row = { workId: work.id, version, at: now, by: 'machine' as const }
  if (faults.length > 0) {
    const decision = { kind: 'return', by: 'machine', citations: [], message: '', faults, at: now } as const
    return { work: { ...common, status: 'returned', decision }, row: { ...row, event: 'checkFault' } }
  }
  const [firstUnit] = work.chain
  if (firstUnit === undefined) throw new Error(`work ${work.id} has no reviewing unit`)
  return {
    work: { ...common, status: 'inReview', atUnit: firstUnit, atUnitSince: now },
    row: { ...row, event: 'checkCleared', unitId: firstUnit },
  }
}
