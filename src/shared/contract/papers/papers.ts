import { action, type Page } from '#shared/contract/action'
import { type JobProgress, type JobState } from '#shared/domain/papers/job'
import { type PaperAsked } from '#shared/domain/papers/paper'
import { type ErrorCode, type RefusalDetails } from '#shared/domain/refusal'

/** A paper on its way, as who asked for it sees it. Instants are epoch ms. */
export interface JobView {
  readonly id: string
  readonly asked: PaperAsked
  readonly state: JobState
  readonly progress: JobProgress
  readonly createdAt: number
  /** Once it is ready. */
  readonly file?: { readonly fileName: string; readonly sizeBytes: number; readonly until: number }
  /** Why it failed. */
  readonly failure?: { readonly code: ErrorCode; readonly details: RefusalDetails }
}

/**
 * Asks for a unit's list of works as a sheet, without phone numbers. The call itself makes the first portions; the timer goes
 * on. For officers of the unit and above.
 */
export const startWorksList = action<{ unitId: string }, JobView>({
  name: 'papers.startWorksList',
  unit: 'papers',
  access: 'officer',
  effect: 'write',
  changes: ['jobs'],
})

/** Asks for the 推荐表 of a work as a PDF, without phone numbers, for officers who may read the work. */
export const startRecommendation = action<{ workId: string }, JobView>({
  name: 'papers.startRecommendation',
  unit: 'papers',
  access: 'officer',
  effect: 'write',
  changes: ['jobs'],
})

/** Asks for the rules of that year's season as a document (.docx), without contacts, for any officer. */
export const startSeasonRules = action<{ year: string }, JobView>({
  name: 'papers.startSeasonRules',
  unit: 'papers',
  access: 'officer',
  effect: 'write',
  changes: ['jobs'],
})

/** The caller's own papers, latest first. */
export const listMyJobs = action<{ cursor?: string }, Page<JobView>>({
  name: 'jobs.listMine',
  unit: 'papers',
  access: 'officer',
  effect: 'read',
  shows: ['jobs'],
})

/** Cancels an own job, and answers it as it now stands: one that is over stays as it is. */
export const cancelJob = action<{ jobId: string }, JobView>({
  name: 'jobs.cancel',
  unit: 'papers',
  access: 'officer',
  effect: 'write',
  changes: ['jobs'],
})

/** An address of an own paper, good for an hour. Whoever may not ask for the paper any more does not get it. */
export const openJob = action<{ jobId: string }, { readonly url: string; readonly fileName: string }>({
  name: 'jobs.open',
  unit: 'papers',
  access: 'officer',
  effect: 'act',
  changes: [],
})

export const papersActions = {
  startWorksList,
  startRecommendation,
  startSeasonRules,
  listMyJobs,
  cancelJob,
  openJob,
}
