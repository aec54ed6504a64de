import { type papersActions } from '#shared/contract/papers/papers'
import { type HandlersOf } from '../platform/use-case'
import { cancelJob } from './cancel-job'
import { listMyJobs } from './list-my-jobs'
import { openJob } from './open-job'
import { startRecommendation } from './start-recommendation'
import { startSeasonRules } from './start-season-rules'
import { startWorksList } from './start-works-list'

export { papersSchemas as schemas } from '#shared/contract/papers/papers.schema'

export const handlers = {
  startWorksList,
  startRecommendation,
  startSeasonRules,
  listMyJobs,
  cancelJob,
  openJob,
} satisfies HandlersOf<typeof papersActions>
