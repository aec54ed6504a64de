import { type InvitationRow } from '#shared/contract/roles/roles'
import { type Season } from '#shared/domain/season/season'
import { invitations as words } from '#shared/texts/invitations'
import { Button } from '../../components/button/button'
import { ListRow } from '../../components/list-row/list-row'
import { unitName } from '../../views/names/names'

export interface InvitationCardProps {
  readonly row: InvitationRow
  readonly season: Season
  readonly withdrawing: boolean
  readonly onWithdraw: (offer: string) => void
}

/** What an invitation offers and what became of it; one that lies open can be withdrawn. */
export function InvitationCard({ row, season, withdrawing, onWithdraw }: InvitationCardProps) {
  const { invitationId, state, unitId } = row
  const offer = words.offer(row, unitName(season, unitId, unitId))
  const id = invitationId.slice(0, 16)
  const open = state === 'open' || state === 'void'
  return (
    <ListRow
      id={`invitation-${id}`}
      title={offer}
      second={words.second(row)}
      aside={
        open ? (
          <Button
            id={`withdraw-${id}`}
            kind="quiet"
            text={words.withdraw}
            label={words.withdrawLabel(offer)}
            busy={withdrawing}
            onClick={() => onWithdraw(offer)}
          />
        ) : undefined
      }
    />
  )
}
