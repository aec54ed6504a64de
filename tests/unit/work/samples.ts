import { type Caller, type Role, type RoleGrant } from '#shared/domain/access/roles'
import { Refusal, type ErrorCode, type RefusalDetails } from '#shared/domain/refusal'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { takeEffect } from '#shared/domain/work/decision-effect'
import { UNDO_WINDOW_MS } from '#shared/domain/work/pending-decision'
import { decide, type ReviewDecision } from '#shared/domain/work/review'
import { type Transition, type Work, type WorkMedia } from '#shared/domain/work/work'
import { completeContent } from '../../support/work-samples'
import { season2020 } from '../season/season-2020'

export const NOW = Date.UTC(2020, 5, 14, 4)

export const accepts: MediaCheck = { verdict: 'accept', code: 'OK', warnings: [], facts: { sizeBytes: 900 } }
export const rejects: MediaCheck = {
  verdict: 'reject',
  code: 'CORRUPT',
  warnings: [],
  facts: { sizeBytes: 900 },
}
export const retries: MediaCheck = {
  verdict: 'retry',
  code: 'RETRY',
  warnings: [],
  facts: { sizeBytes: 900 },
}

export const aMedia = (changes: Partial<WorkMedia> = {}): WorkMedia => ({
  uploadId: 'upload0001',
  slot: 'main',
  fileId: 'cloud://env.local/uploads/a/upload0001.jpg',
  kind: 'photo',
  fileName: '大堤.jpg',
  sizeBytes: 900,
  etag: '"abc"',
  ...changes,
})

/** A complete draft in 摄影 by `author-1`. */
export const aDraft = (changes: Partial<Work> = {}): Work => ({
  id: 'work00000001',
  authorId: 'author-1',
  subProject: 'photography',
  status: 'draft',
  version: 3,
  content: completeContent('photography', { files: { main: ['upload0001'] } }),
  media: [],
  chain: [],
  createdAt: NOW - 5000,
  updatedAt: NOW - 4000,
  ...changes,
})

export const inReviewAt = (atUnit: string, changes: Partial<Work> = {}): Work =>
  aDraft({
    status: 'inReview',
    chain: ['baoji', 'province'],
    atUnit,
    atUnitSince: NOW - 2000,
    submittedAt: NOW - 3000,
    receiptNumber: '2020-ABCDEF',
    media: [aMedia({ check: accepts })],
    ...changes,
  })

export const aCaller = (personId: string, ...grants: ReadonlyArray<readonly [Role, string]>): Caller => ({
  openid: `openid-of-${personId}`,
  personId,
  registered: true,
  roles: grants.map(([role, unitId]): RoleGrant => ({ role, unitId, grantedAt: 1 })),
})

/** What a rule refused with; anything else fails the test. */
export function refusalOf(rule: () => unknown): { code: ErrorCode; details: RefusalDetails } {
  try {
    rule()
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, details: error.details }
    throw error
  }
  throw new Error('nothing was refused')
}

/** A decision that takes effect at `now`, in the season of 2020. */
export function decidedAt(work: Work, decision: ReviewDecision, caller: Caller, now: number): Transition {
  const effect = takeEffect(decide(work, decision, caller, season2020, now - UNDO_WINDOW_MS), now)
  if (!effect) throw new Error('nothing was decided')
  return effect
}
