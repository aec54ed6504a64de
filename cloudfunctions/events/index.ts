import { linkAuditRows } from '../server/audit/link-audit-rows'
import { removeExpiredDocuments } from '../server/housekeeping/remove-expired-documents'
import { removeExpiredPapers } from '../server/housekeeping/remove-expired-papers'
import { runJobs } from '../server/housekeeping/run-jobs'
import { callerOpenid } from '../server/platform/cloud'
import { carryDue } from '../server/platform/outbox'
import { uploadsReleased } from '../server/records/claim-uploads'
import { counted } from '../server/records/counts'
import { personTold } from '../server/records/message-repository'
import { entriesFollowed } from '../server/records/search-entry-repository'
import { decisionDue } from '../server/reviews/decision-effect'
import { recountQueues } from '../server/reviews/recount-queues'
import { repairSearchEntries } from '../server/search/repair-search-entries'
import { closeOpenings } from '../server/sharing/close-openings'
import { recountTallies } from '../server/sharing/recount-tallies'
import { removeExpiredUploads } from '../server/uploads/remove-expired-uploads'
import { hashFiles } from '../server/works/hash-files'
import { sweepChecking } from '../server/works/sweep-checking'

/** What the timer does; each answers how many it moved, repaired or removed. */
const jobs = {
  carried: () => carryDue([decisionDue, personTold, counted, entriesFollowed, uploadsReleased]),
  moved: sweepChecking,
  uploadsRemoved: removeExpiredUploads,
  documentsRemoved: removeExpiredDocuments,
  papersRemoved: removeExpiredPapers,
  entriesRepaired: repairSearchEntries,
  openingsClosed: closeOpenings,
  queuesMended: recountQueues,
  talliesMended: recountTallies,
  auditRowsLinked: linkAuditRows,
  filesHashed: hashFiles,
}

type Outcome = Awaited<ReturnType<typeof runJobs<keyof typeof jobs>>>

/** Timers. A person has no business here. */
export async function main(
  _event: unknown,
  context?: { readonly request_id?: string },
): Promise<Outcome | { refused: true }> {
  if (callerOpenid() !== undefined) return { refused: true }
  return runJobs(jobs, context?.request_id ?? '')
}
