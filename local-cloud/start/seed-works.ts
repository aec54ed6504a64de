import { hiddenWorks } from './seed-hidden-works'
import { otherWorks } from './seed-other-works'
import { publicWorks } from './seed-public-works'
import { type SeedWork } from './seed-story'
import { worksInReview } from './seed-works-in-review'

/** Every work of the demonstration, in every state that a work can be in. */
export const seedWorks: readonly SeedWork[] = [
  ...publicWorks,
  ...hiddenWorks,
  ...worksInReview,
  ...otherWorks,
]
