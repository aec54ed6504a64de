import { type Caller } from '#shared/domain/access/roles'
import { newJob } from '#shared/domain/papers/job'
import { type PaperAsked } from '#shared/domain/papers/paper'
import { type Season } from '#shared/domain/season/season'
import { type JobView } from '#shared/contract/papers/papers'
import { spendAllowance } from '../platform/allowance'
import { clock } from '../platform/clock'
import { type DocumentTransaction } from '../platform/documents'
import { newId, sha256 } from '../platform/identifiers'
import { type Invocation } from '../platform/use-case'
import { jobs } from '../records/job-repository'
import { seasonPart } from '../records/season-repository'
import { jobViewOf } from './job-view'
import { kindOf } from './paper-kinds'
import { runJob } from './run-job'

/** How long the call that starts a job works at it, ms: the phone waits for its answer. */
const FIRST_RUN_MS = 8_000

/** The season that a paper is made by. */
export interface SeasonOfPaper {
  readonly season: Season
  readonly seasonHash: string
}

/** Counts the paper, and reads the season that it is made by. */
export async function preparePaper(caller: Caller, now: number, seasonHash: string): Promise<SeasonOfPaper> {
  await spendAllowance('papers', caller, now)
  return { season: await seasonPart('season', seasonHash), seasonHash }
}

/** Starts a job in its transaction; once that is done, this very call makes its first portions. */
export async function startPaper(
  asked: PaperAsked,
  { caller, now }: Invocation,
  transaction: DocumentTransaction,
  { season, seasonHash }: SeasonOfPaper,
): Promise<JobView> {
  await kindOf(asked).permit(asked, caller, season, transaction)
  const inputDigest = sha256(JSON.stringify([asked, seasonHash]))
  const job = newJob({ id: newId(), ownerId: caller.personId, asked, inputDigest, seasonHash }, now)
  await jobs.save(transaction, job)
  transaction.afterCommit(() => runJob(job.id, clock.now() + FIRST_RUN_MS))
  return jobViewOf(job, now)
}
