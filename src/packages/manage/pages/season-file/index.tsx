import { readSeasonCandidate } from '#shared/contract/season/manage-season'
import { holds } from '#shared/domain/access/roles'
import { manageSeason } from '#shared/texts/manage-season'
import { useQuery } from '../../../../api/use-query'
import { Button } from '../../../../components/button/button'
import { FailureNotice } from '../../../../components/failure-notice/failure-notice'
import { Page } from '../../../../components/page/page'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { CandidateView } from '../../../../features/manage/candidate-view'
import { HandOver } from '../../../../features/manage/hand-over'
import { usePublishingSeason } from '../../../../features/manage/use-publishing-season'
import { useSeasonFile } from '../../../../features/manage/use-season-file'
import { useSession } from '../../../../features/session/use-session'
import { toastSuccess } from '../../../../platform/feedback'
import { returnToPage } from '../../../../platform/navigation'
import { routes } from '../../../../routes'
import { Gate } from '../../../../views/gate/gate'

/** Where an administrator hands over next year's season, sees what is otherwise, and publishes it. */
export default function SeasonFilePage() {
  const session = useSession()
  const admin = holds(session.data?.roles ?? [], 'admin')
  const query = useQuery(readSeasonCandidate, {}, { enabled: admin, staleAfterMs: 0 })
  const checking = useSeasonFile()
  const publishing = usePublishingSeason()
  const { present, candidate } = query.data ?? {}
  const spoiled = checking.verdict !== undefined && checking.verdict.verdict !== 'fits'

  const publish = async () => {
    if (!present || !candidate || !(await publishing.publish(present, candidate))) return
    toastSuccess(manageSeason.seasonFile.published)
    returnToPage(routes.season)
  }
  const bottom =
    candidate && !spoiled ? (
      <>
        <FailureNotice id="publish-season-error" error={publishing.error} />
        <Button
          id="publish-season"
          text={manageSeason.seasonFile.publish}
          busy={publishing.busy}
          disabled={candidate.unitsDropped.length > 0 || candidate.differences.length === 0}
          onClick={() => void publish()}
        />
      </>
    ) : undefined
  return (
    <Gate
      of={{ query }}
      only={{ session, group: 'admin', denied: manageSeason.denied }}
      skeleton={<Skeleton shapes={['title', 'block', 'title', 'block', 'block']} />}
    >
      {({ query: data }) => (
        <Page bottom={bottom}>
          <HandOver checking={checking} />
          {data.candidate && !spoiled ? (
            <CandidateView present={data.present} candidate={data.candidate} />
          ) : null}
        </Page>
      )}
    </Gate>
  )
}
