import { type ReviewLinkView } from '#shared/contract/reviews/links'
import { type ReviewView } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'

export interface ReviewLinksProps {
  readonly review: ReviewView
  readonly subProject: SubProject
  readonly season: Season
  /** Something was done: the work is read anew. */
  readonly onDone: () => Promise<void>
}

/** A link of the work before an officer. */
export interface ReviewLinkProps extends ReviewLinksProps {
  readonly link: ReviewLinkView
}
