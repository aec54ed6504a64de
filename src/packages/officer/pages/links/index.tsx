import { LinksContent } from '../../../../features/reviews/links-content'
import { ForReviewers } from '../../for-reviewers'

export default function LinksPage() {
  return (
    <ForReviewers>
      {({ personId, roles }, season) => <LinksContent key={personId} roles={roles} season={season} />}
    </ForReviewers>
  )
}
