import { type TeamCard } from '#shared/contract/works/team'
import { formatMoment } from '#shared/texts/format'
import { team as words } from '#shared/texts/team'
import { OneTimeLink } from '../../../components/one-time-link/one-time-link'
import { pathTo } from '../../../platform/navigation'
import { routes } from '../../../routes'

export const teamCardPath = ({ token }: Pick<TeamCard, 'token'>): string => pathTo(routes.teamCard, { token })

/** The link of a member's new card, shown this once. */
export const MemberLink = ({ card }: { readonly card: TeamCard }) => (
  <OneTimeLink
    id="team-card"
    about={words.created.title(card.name)}
    hint={words.created.hint(formatMoment(card.expiresAt))}
    path={teamCardPath(card)}
  />
)
