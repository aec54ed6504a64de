import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { readTeamCard } from '#shared/contract/works/team'
import { navigation } from '#shared/texts/navigation'
import { team } from '#shared/texts/team'
import { useQuery } from '../../api/use-query'
import { EmptyState } from '../../components/empty-state/empty-state'
import { type IconName } from '../../components/icon/icon-names'
import { Page } from '../../components/page/page'
import { Skeleton } from '../../components/skeleton/skeleton'
import { useSeason } from '../../features/season/use-season'
import { PrivacyGate } from '../../features/session/privacy-gate'
import { useSession } from '../../features/session/use-session'
import { AnswerCard } from '../../features/works/team/answer-card'
import { openTab } from '../../platform/navigation'
import { routes } from '../../routes'
import { Gate } from '../../views/gate/gate'

const words = team.card
const home = () => openTab(routes.home)

interface EndProps {
  readonly id: string
  readonly icon: IconName
  readonly title: string
  readonly text: string
}

const End = (props: EndProps) => (
  <Page>
    <EmptyState {...props} action={{ text: words.home, onClick: home }} />
  </Page>
)

/** Unknown, used and expired cards answer alike; so does a mistyped one. */
const isInvalid = (error: CallError | undefined) =>
  error?.code === 'TEAM_CARD_INVALID' || error?.code === 'INPUT_INVALID'

export default function TeamCardPage() {
  const { token = '' } = useRouter().params
  const session = useSession()
  const season = useSeason()
  const registered = session.data?.registered === true
  const query = useQuery(readTeamCard, { token }, { enabled: token !== '' && registered })
  const [agreed, setAgreed] = useState<boolean>()

  if (agreed === true)
    return <End id="team-card-agreed" icon="check-circle" title={words.agreed} text={words.agreedSecond} />
  if (agreed === false)
    return <End id="team-card-refused" icon="info" title={words.refused} text={words.refusedSecond} />
  if (token === '' || (isInvalid(query.error) && !query.refreshing))
    return <End id="team-card-invalid" icon="question" title={words.invalid} text={words.invalidSecond} />
  if (session.state === 'content' && !registered)
    return <PrivacyGate title={navigation.teamCard} onRefuse={home} />
  return (
    <Gate of={{ session, season, card: query }} skeleton={<Skeleton shapes={['block', 'row']} />}>
      {(known) => <AnswerCard token={token} card={known.card} season={known.season} onAnswered={setAgreed} />}
    </Gate>
  )
}
