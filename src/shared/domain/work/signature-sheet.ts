import { type Caller } from '#shared/domain/access/roles'
import { type MediaKind, type SpecOf } from '#shared/domain/media/kinds'
import { saysWhy } from '#shared/domain/reason'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { actingUnitOf } from '#shared/domain/work/review'
import { sheetStanding } from '#shared/domain/work/sheet-standing'
import { MIN_TEAM_SIZE, teamOf } from '#shared/domain/work/submitter'
import { isOwnWork, isVouchedFor, mayAskMembers } from '#shared/domain/work/team'
import { type Transition, type Work, type WorkMedia } from '#shared/domain/work/work'

/** A photographed page. */
export const SHEET_KIND = 'document' as const satisfies MediaKind

/** One photo, up to the season's size limit. */
export const sheetSpecOf = ({ limits }: Season): SpecOf<typeof SHEET_KIND> => {
  const one = { value: 1, source: 'default' } as const
  return {
    kind: 'documents',
    formats: { value: ['jpeg'], source: 'default' },
    ...{ min: one, max: one, maxSizeBytes: limits.signatureSheetMaxSizeBytes },
  }
}

/** Refuses a sheet unless a team sent the work, its members are asked now, and it still needs one. */
export function requireSheetAsked(work: Work): void {
  const asked =
    teamOf(work.content).length >= MIN_TEAM_SIZE && mayAskMembers(work.status) && !isVouchedFor(work)
  if (!asked) throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'sheetAdded' })
}

/** Stores a checked photo of the sheet and replaces an earlier one. The version stays: no review decides on the sheet. */
export function addSheet(work: Work, file: WorkMedia, now: number): Transition {
  requireSheetAsked(work)
  return {
    work: { ...work, signatureSheet: { ...file, signers: teamOf(work.content), at: now } },
    row: {
      ...{ workId: work.id, version: work.version, at: now, event: 'sheetAdded', by: 'author' },
      actorId: work.authorId,
    },
  }
}

/** Whether the caller may decide on the sheet now: an officer of the work's chain, and not of its team. */
export const mayDecideSheet = (work: Work, caller: Caller): boolean =>
  !isOwnWork(work, caller.personId) &&
  actingUnitOf(work, caller) !== undefined &&
  mayAskMembers(work.status) &&
  !['none', 'void'].includes(sheetStanding(work))

export interface SheetDecision {
  /** The photo that the officer looked at. */
  readonly uploadId: string
  readonly complete: boolean
  readonly reason: string
}

/** An officer of the chain says whether everybody signed the sheet. Nobody decides on the sheet of their own work. */
export function decideSheet(
  work: Work,
  { uploadId, complete, reason }: SheetDecision,
  caller: Caller,
  now: number,
): Transition {
  if (isOwnWork(work, caller.personId)) throw new Refusal('OWN_WORK')
  const unitId = actingUnitOf(work, caller)
  if (unitId === undefined) throw new Refusal('FORBIDDEN')
  const event = complete ? 'sheetComplete' : 'sheetRefused'
  if (!mayAskMembers(work.status)) throw new Refusal('INVALID_TRANSITION', { from: work.status, to: event })
  const { signatureSheet: sheet, version } = work
  if (sheet?.uploadId !== uploadId || sheetStanding(work) === 'void')
    throw new Refusal('WORK_CHANGED', { version })
  const said = complete ? '' : reason.trim()
  if (!complete && !saysWhy(said)) throw new Refusal('INPUT_INVALID', { parts: ['reason'] })
  const word = { complete, reason: said, officerId: caller.personId, unitId, at: now }
  return {
    work: { ...work, signatureSheet: { ...sheet, word }, changedAt: now },
    row: {
      ...{ workId: work.id, version, at: now, event, by: 'officer', actorId: caller.personId, unitId },
      ...(said === '' ? {} : { message: said }),
    },
  }
}
