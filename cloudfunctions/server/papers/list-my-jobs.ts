import { LIST_PAGE } from '#shared/contract/action'
import { type listMyJobs as action } from '#shared/contract/papers/papers'
import { type Reads } from '../platform/use-case'
import { jobs } from '../records/job-repository'
import { jobViewOf } from './job-view'

export const listMyJobs: Reads<typeof action> = {
  read: async ({ cursor }, { caller, now }) => {
    const page = await jobs.page({
      ...{ equal: { ownerId: caller.personId }, rank: 'rank', order: 'desc', cursor },
      limit: LIST_PAGE,
    })
    return { ...page, items: page.items.map((job) => jobViewOf(job, now)) }
  },
}
