import { newJob } from '#shared/domain/papers/job'
import { rankOf } from '#shared/domain/rank'
import { type Person } from '../../support/product-person'
import { type ProductCloud } from '../../support/product-cloud'

/** Papers of one officer: several pages of their list. */
const JOBS = 60

/** Loads papers that somebody asked for, one a minute. Answers their ranks. */
export async function jobsLike(
  { environment }: ProductCloud,
  { personId }: Person,
): Promise<readonly string[]> {
  const now = await environment.now()
  const asked = { kind: 'worksList', unitId: 'province' } as const
  const jobs = Array.from({ length: JOBS }, (_job, at) => {
    const id = `loadedJob${String(at).padStart(7, '0')}`
    const names = { id, ownerId: personId, asked, inputDigest: '0'.repeat(64), seasonHash: '0'.repeat(64) }
    const { dueAt: _due, ...job } = newJob(names, now - at * 60_000)
    const rank = rankOf(job.createdAt, id)
    return { _id: id, ...job, state: 'cancelled', rank, expiryRank: rankOf(job.expiresAt, id) }
  })
  await environment.load('jobs', jobs)
  return jobs.map(({ rank }) => rank)
}
