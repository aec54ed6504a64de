import { type WorkView } from '#shared/contract/works/views'
import { EMPTY_CONTENT, type WorkContent } from '#shared/domain/work/work'
import { type FormAsked, parseAsked } from './form-asked'

/** What the phone keeps of a work being written, so that nothing typed is lost. */
export interface DraftCopy {
  readonly content: WorkContent
  /** Absent until the cloud has named the work. */
  readonly workId?: string
  /** The work's version this content was written on; 0 before there is one. */
  readonly version: number
  /** Server time of the last change made here, epoch ms. */
  readonly changedAt: number
  /** The cloud holds this very content. */
  readonly saved: boolean
  /** The one intention of opening this draft in the cloud: kept, so that a lost answer does not make two. */
  readonly createRequestId: string
  /** Where its form may open while the cloud does not answer; absent for an accepted work, which no save may touch. */
  readonly subProject?: string
  /** The form it was begun on, on this phone. */
  readonly asked?: FormAsked
}

/** Where a form begins. */
export interface DraftStart {
  readonly content: WorkContent
  readonly workId?: string
  readonly version: number
  readonly saved: boolean
  /** The phone knew something that the cloud did not. */
  readonly fromPhone: boolean
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A copy as read from the phone's storage; undefined when it is none. Content of an older shape is completed. */
export function parseCopy(stored: unknown): DraftCopy | undefined {
  if (!isRecord(stored) || !isRecord(stored.content)) return undefined
  const { content, workId, version, changedAt, saved, createRequestId, subProject } = stored
  if (typeof version !== 'number' || typeof changedAt !== 'number' || typeof createRequestId !== 'string')
    return undefined
  const asked = parseAsked(stored.asked)
  return {
    content: { ...EMPTY_CONTENT, ...(content as Partial<WorkContent>) },
    ...(typeof workId === 'string' ? { workId } : {}),
    version,
    changedAt,
    saved: saved === true,
    createRequestId,
    ...(typeof subProject === 'string' ? { subProject } : {}),
    ...(asked ? { asked } : {}),
  }
}

/**
 * The phone's copy wins while it holds something unsaved and is written on the cloud's version or later than it;
 * otherwise the cloud's word stands. The version is always the cloud's.
 */
export function startingPoint(copy: DraftCopy | undefined, work: WorkView | undefined): DraftStart {
  if (!work) {
    const content = copy?.content ?? EMPTY_CONTENT
    return { content, version: 0, saved: copy === undefined, fromPhone: copy !== undefined }
  }
  const cloud = { workId: work.id, version: work.version }
  const phoneWins =
    copy !== undefined && !copy.saved && (copy.version === work.version || copy.changedAt > work.updatedAt)
  return phoneWins
    ? { ...cloud, content: copy.content, saved: false, fromPhone: true }
    : { ...cloud, content: work.content, saved: true, fromPhone: false }
}
