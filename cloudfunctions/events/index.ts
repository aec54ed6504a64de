import { type SweepJob } from '#shared/domain/health/timer-jobs'
import { linkAuditRows } from '../server/audit/link-audit-rows'
import { removeExpiredDocuments } from '../server/housekeeping/remove-expired-documents'
import { removeExpiredPapers } from '../server/housekeeping/remove-expired-papers'
import { type Job, runJobs } from '../server/housekeeping/run-jobs'
import { isTimer } from '../server/platform/cloud'
import { logLine } from '../server/platform/log'
import { carryDue } from '../server/platform/outbox'
import { carryActs } from '../server/platform/outbox-acts'
import { type Cost } from '../server/platform/portion'
import { uploadsReleased } from '../server/records/claim-uploads'
import { counted } from '../server/records/counts'
import { personTold } from '../server/records/message-repository'
import { pushed } from '../server/records/push'
import { entriesFollowed } from '../server/records/search-entry-repository'
import { decisionDue } from '../server/reviews/decision-effect'
import { recountQueues } from '../server/reviews/recount-queues'
import { repairSearchEntries } from '../server/search/repair-search-entries'
import { closeOpenings } from '../server/sharing/close-openings'
import { recountTallies } from '../server/sharing/recount-tallies'
import { removeExpiredUploads } from '../server/uploads/remove-expired-uploads'
import { hashFiles } from '../server/works/hash-files'
import { sweepChecking } from '../server/works/sweep-checking'

/** One run of all jobs: the function has 60 s, a minute at most 300 requests (docs/decisions/0034). */
const WHOLE: Cost = { requests: 286, ms: 54_000 }

const job = (requests: number, ms: number, run: Job['run']): Job => ({ share: { requests, ms }, run })

/** What the timer does, the most urgent before what waits for the night. Each share holds one step at least. */
const jobs: Readonly<Record<SweepJob, Job>> = {
  documentsRemoved: job(14, 4000, removeExpiredDocuments),
  openingsClosed: job(6, 2000, closeOpenings),
  papersRemoved: job(14, 3000, removeExpiredPapers),
  uploadsRemoved: job(16, 3000, removeExpiredUploads),
  moved: job(32, 10_000, sweepChecking),
  auditRowsLinked: job(45, 5000, linkAuditRows),
  carried: job(30, 4000, (portion) =>
    carryDue([decisionDue, personTold, counted, entriesFollowed, uploadsReleased], portion),
  ),
  pushesEnded: job(22, 5000, (portion) => carryActs([pushed], portion)),
  queuesMended: job(35, 3000, recountQueues),
  talliesMended: job(43, 3000, recountTallies),
  entriesRepaired: job(19, 3000, repairSearchEntries),
  filesHashed: job(10, 6000, hashFiles),
}

type Outcome = Awaited<ReturnType<typeof runJobs<SweepJob>>>

/** Answers the platform's own timer alone; every other caller is refused, known or anonymous. */
export async function main(
  event: unknown,
  context?: { readonly request_id?: string },
): Promise<Outcome | { refused: true }> {
  const requestId = context?.request_id ?? ''
  if (isTimer(event, 'sweep')) return runJobs('events', jobs, WHOLE, requestId)
  logLine({ requestId, action: 'events', code: 'REFUSED' })
  return { refused: true }
}
