import { papersActions } from '#shared/contract/papers/papers'
import { feature } from '../server/dispatch/feature'

/** What this unit answers. */
export const features = [feature(papersActions, () => import('../server/papers/handlers'))]
