import { QueueContent } from '../../../../features/reviews/queue-content'
import { QueueList } from '../../../../features/reviews/queue-list'
import { ForReviewers } from '../../for-reviewers'

export default function QueuePage() {
  return (
    <ForReviewers>
      {({ personId, roles }, season) => (
        <QueueContent
          key={personId}
          roles={roles}
          season={season}
          list={(unitId) => <QueueList unitId={unitId} season={season} />}
        />
      )}
    </ForReviewers>
  )
}
