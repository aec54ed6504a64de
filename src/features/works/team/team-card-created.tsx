import { type TeamCard } from '#shared/contract/works/team'
import { formatMoment } from '#shared/texts/format'
import { team as words } from '#shared/texts/team'
import { OneTimeLink } from '../../../components/one-time-link/one-time-link'
import { pathTo } from '../../../platform/navigation'
import { routes } from '../../../routes'

export const teamCardPath = ({ token }: Pick<TeamCard, 'token'>): string => pathTo(routes.teamCard, { token })

/** The link of a member's new card, shown this once. */
export function TeamCardCreated({
  card,
  onClose,
}: {
  readonly card: TeamCard
  readonly onClose: () => void
}) {
  return (
    <OneTimeLink
      id="team-card"
      title={words.created.title}
      about={words.member(card)}
      hint={words.created.hint(formatMoment(card.expiresAt))}
      path={teamCardPath(card)}
      onClose={onClose}
    />
  )
}
