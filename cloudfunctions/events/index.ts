import { linkAuditRows } from '../server/audit/link-audit-rows'
import { removeExpiredDocuments } from '../server/housekeeping/remove-expired-documents'
import { removeExpiredPapers } from '../server/housekeeping/remove-expired-papers'
import { runJobs } from '../server/housekeeping/run-jobs'
import { callerOpenid } from '../server/platform/cloud'
import { carryDue } from '../server/platform/outbox'
import { personTold } from '../server/records/message-repository'
import { entriesFollowed } from '../server/records/search-entry-repository'
import { workCounted } from '../server/records/work-counts'
import { repairSearchEntries } from '../server/search/repair-search-entries'
import { repairShareTallies } from '../server/sharing/repair-share-tallies'
import { removeExpiredUploads } from '../server/uploads/remove-expired-uploads'
import { sweepChecking } from '../server/works/sweep-checking'

/** What the timer does; each answers how many it moved, repaired or removed. */
const jobs = {
  carried: () => carryDue([personTold, workCounted, entriesFollowed]),
  moved: sweepChecking,
  uploadsRemoved: removeExpiredUploads,
  documentsRemoved: removeExpiredDocuments,
  papersRemoved: removeExpiredPapers,
  entriesRepaired: repairSearchEntries,
  talliesRepaired: repairShareTallies,
  auditRowsLinked: linkAuditRows,
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
