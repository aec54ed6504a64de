import { type checkWork as action } from '#shared/contract/works/works'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { applyMachineCheck, postponeCheck } from '#shared/domain/work/machine-check'
import { type Work } from '#shared/domain/work/work'
import { type Writes } from '../platform/use-case'
import { spendAllowance } from '../platform/allowance'
import { documents, type DocumentTransaction } from '../platform/documents'
import { runMachineCheck } from './run-machine-check'
import { seasonFor } from '../records/season-of-work'
import { addCheck } from '../records/submission-repository'
import { ownWork, saveTransition, works } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

/** Verdicts on one version of a work. */
export interface CheckedVersion {
  readonly version: number
  readonly checks: readonly MediaCheck[]
}

export const checkVersion = async (work: Work): Promise<CheckedVersion> => ({
  version: work.version,
  checks: await runMachineCheck(work, await seasonFor(work)),
})

/** Applies verdicts to the version they were found on; somebody else's change in between is left alone. */
export async function applyCheck(
  transaction: DocumentTransaction,
  work: Work,
  checked: CheckedVersion,
  now: number,
): Promise<Work> {
  if (work.status !== 'checking' || work.version !== checked.version) return work
  const transition = applyMachineCheck(work, checked.checks, now)
  if (transition === null) {
    const postponed = postponeCheck(work, now)
    await works.save(transaction, postponed)
    return postponed
  }
  await saveTransition(transaction, work, transition)
  await addCheck(transaction, transition.work, now)
  return transition.work
}

export const checkWork: Writes<typeof action, CheckedVersion | null> = {
  prepare: async ({ workId }, { caller, now }) => {
    const work = await ownWork(documents, workId, caller)
    if (work.status !== 'checking') return null
    await spendAllowance('fileChecks', caller, now)
    return checkVersion(work)
  },
  write: async ({ workId }, { caller, now }, transaction, checked) => {
    const work = await ownWork(transaction, workId, caller)
    return workReceiptOf(checked === null ? work : await applyCheck(transaction, work, checked, now))
  },
}
