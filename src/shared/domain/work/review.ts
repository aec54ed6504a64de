import { type Caller } from '#shared/domain/access/roles'
import { holdsAt } from '#shared/domain/access/scope'
import { Refusal } from '#shared/domain/refusal'
import { type Citation } from '#shared/domain/season/clause'
import { citationIsValid } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { requirePickable } from '#shared/domain/unit/pickable'
import { lineFrom, type TreeUnit, type UnitLine } from '#shared/domain/unit/tree-unit'
import { lackingCopies } from '#shared/domain/work/link-standing'
import { requireNothingPending, UNDO_WINDOW_MS } from '#shared/domain/work/pending-decision'
import { isOwnWork } from '#shared/domain/work/team'
import { type Transition, UNCERTAIN_UNIT, type Work } from '#shared/domain/work/work'

/** Submitted states in which the officers of the chain may read a work. */
const READABLE = ['checking', 'inReview', 'returned', 'accepted', 'rejected'] as const

/**
 * Whether the caller acts for the unit of that line. A unit's officer acts within their scope. The province acts for every unit below it,
 * so a unit without an officer delays nobody. For the province itself only its own officers act.
 */
export const isOfficerOf = ({ roles }: Pick<Caller, 'roles'>, line: UnitLine): boolean =>
  holdsAt(roles, line[0] === ROOT_UNIT_ID ? 'provinceOfficer' : 'officer', line)

/** A unit of the work's line, with what lies above it; works of before have only their chain. */
const lineAt = ({ line, chain }: Pick<Work, 'line' | 'chain'>, unitId: string): UnitLine =>
  lineFrom(line ?? chain, unitId)

/** The highest unit of the work's chain that the caller acts for; undefined where they act for none. */
export const actingUnitOf = (work: Work, caller: Pick<Caller, 'roles'>): string | undefined =>
  [...work.chain].reverse().find((unitId) => isOfficerOf(caller, lineAt(work, unitId)))

/** Officers read works with their scope in the chain; the province reads all. Nobody reads drafts or withdrawn works. */
export const mayReadForReview = (caller: Caller, work: Work): boolean =>
  READABLE.some((status) => status === work.status) && actingUnitOf(work, caller) !== undefined

export const mayDecide = (caller: Caller, work: Work): boolean =>
  work.status === 'inReview' &&
  work.pending === undefined &&
  work.atUnit !== undefined &&
  !isOwnWork(work, caller.personId) &&
  isOfficerOf(caller, lineAt(work, work.atUnit))

export interface ReviewDecision {
  readonly kind: 'approve' | 'return' | 'reject'
  readonly citations: readonly Citation[]
  readonly message: string
  readonly internalNote: string
}

/** A work with a decision that is not in effect yet. */
export type DecidedWork = Work & Required<Pick<Work, 'pending'>>

/** The unit that the caller decides for. Refuses their own work, one elsewhere, not in review, or with a decision pending. */
export function requireDeciding(work: Work, caller: Caller, to: string): string {
  if (isOwnWork(work, caller.personId)) throw new Refusal('OWN_WORK')
  const { status, atUnit } = work
  if (status !== 'inReview' || atUnit === undefined)
    throw new Refusal('INVALID_TRANSITION', { from: status, to })
  if (!isOfficerOf(caller, lineAt(work, atUnit))) throw new Refusal('FORBIDDEN')
  requireNothingPending(work)
  return atUnit
}

/**
 * A work is accepted for a unit, and a linked film only with a checked copy: its address may not play tomorrow. Units before
 * the last may watch it at its address, unless that is dead.
 */
function requireAcceptable(work: Work, last: boolean): void {
  if (last && work.content.unitId === UNCERTAIN_UNIT) throw new Refusal('UNIT_MISSING')
  const [first] = lackingCopies(work).filter(({ dead }) => last || dead)
  if (!first) return
  const { slot, position, dead } = first
  throw new Refusal('REVIEW_COPY_MISSING', { slot, position, dead: dead !== undefined })
}

/**
 * The decision of an officer of `atUnit`, which takes effect after `UNDO_WINDOW_MS` (decision-effect.ts). Return and reject need
 * at least one clause and a message to the author. Nobody reviews their own work.
 */
export function decide(
  work: Work,
  decision: ReviewDecision,
  caller: Caller,
  season: Season,
  now: number,
): DecidedWork {
  const { kind, citations, message, internalNote } = decision
  const unitId = requireDeciding(work, caller, kind)
  if (kind !== 'approve' && (citations.length === 0 || message.trim() === ''))
    throw new Refusal('CITATION_REQUIRED')
  if (!citations.every((citation) => citationIsValid(season, citation))) throw new Refusal('CITATION_INVALID')
  if (kind === 'approve') requireAcceptable(work, work.chain.indexOf(unitId) === work.chain.length - 1)
  const version = work.version + 1
  const dueAt = now + UNDO_WINDOW_MS
  return {
    ...work,
    version,
    pending: {
      ...{ kind, citations, message, internalNote, officerId: caller.personId },
      ...{ unitId, version, dueAt },
    },
  }
}

/** Assigns a unit to a work whose author was not sure of theirs. Its chain starts anew there. Province only. */
export function assignUnit(work: Work, unit: TreeUnit | null, caller: Caller, now: number): Transition {
  if (isOwnWork(work, caller.personId)) throw new Refusal('OWN_WORK')
  requireNothingPending(work)
  if (!mayDecide(caller, work)) throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'inReview' })
  if (work.content.unitId !== UNCERTAIN_UNIT) throw new Refusal('UNIT_CHOSEN')
  const { id: unitId, line, chain } = requirePickable(unit)
  const [firstUnit] = chain
  if (firstUnit === undefined) throw new Refusal('UNIT_UNKNOWN')
  const version = work.version + 1
  const { content, draft } = work
  return {
    work: {
      ...work,
      version,
      content: { ...content, unitId },
      ...(draft?.unitId === UNCERTAIN_UNIT ? { draft: { ...draft, unitId } } : {}),
      line,
      chain,
      atUnit: firstUnit,
      atUnitSince: now,
      updatedAt: now,
      changedAt: now,
    },
    row: {
      workId: work.id,
      version,
      at: now,
      event: 'unitAssigned',
      by: 'officer',
      actorId: caller.personId,
      unitId,
    },
  }
}
