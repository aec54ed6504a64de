import { type JobView, listMyJobs, openJob, startWorksList } from '#shared/contract/papers/papers'
import { type Job } from '#shared/domain/papers/job'
import { type Person } from './product-person'
import { type ProductCloud } from './product-cloud'
import { type Dies } from './test-environment'

/** A job as its owner sees it now. */
export async function jobNow(person: Person, id: string): Promise<JobView> {
  const { items } = await person.must(listMyJobs, {})
  const found = items.find((each) => each.id === id)
  if (!found) throw new Error('the job is not in the list')
  return found
}

/** Asks for a unit's list; the call itself makes it where it is short. */
export async function madeList(person: Person, unitId: string): Promise<JobView> {
  const { id } = await person.must(startWorksList, { unitId })
  return jobNow(person, id)
}

/** The bytes that the address of a paper brings. */
export async function paperBytes(person: Person, jobId: string): Promise<Buffer> {
  const { url } = await person.must(openJob, { jobId })
  const response = await fetch(url)
  if (response.status !== 200) throw new Error(`storage answered ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}

/** The timer that goes on with jobs: how many it went on with. */
export const goOn = async ({ environment }: ProductCloud, dies?: Dies): Promise<number> =>
  (await environment.fireTimer<{ jobsRun: number }>('papers', 'jobs', dies)).jobsRun

/** The timer that removes: how many papers moved on. */
export const cleanUp = async ({ environment }: ProductCloud, dies?: Dies): Promise<number> =>
  (await environment.fireTimer<{ papersRemoved: number }>('events', 'sweep', dies)).papersRemoved

export const storedJobs = ({ environment }: ProductCloud): Promise<Job[]> =>
  environment.documents<Job>('jobs')
