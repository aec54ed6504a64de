import { useState } from 'react'
import { type InputOf, type Page } from '#shared/contract/action'
import { cancelInvitation, type InvitationRow, listInvitations } from '#shared/contract/roles/roles'
import { type InvitationList } from '#shared/domain/access/invitation'
import { type Season } from '#shared/domain/season/season'
import { invitations as words } from '#shared/texts/invitations'
import { usePages } from '../../api/use-pages'
import { useWrite } from '../../api/use-write'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { Skeleton } from '../../components/skeleton/skeleton'
import { confirm, toastSuccess } from '../../platform/feedback'
import { usePullDown } from '../../platform/pull-down'
import { useSeasonNaming } from '../../views/names/use-season-naming'
import { PagedList } from '../../views/paged-list/paged-list'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'
import { InvitationCard } from './invitation-card'

/** One list of invitations, page by page, with the way to withdraw those that lie open. */
export function InvitationPages({ list, season }: { list: InvitationList; season: Season }) {
  const pages = usePages<InputOf<typeof listInvitations>, InvitationRow, Page<InvitationRow>>(
    listInvitations,
    { list },
    ({ invitationId }) => invitationId,
    { staleAfterMs: 0 },
  )
  const { run, error } = useWrite(cancelInvitation)
  const [withdrawing, setWithdrawing] = useState<string>()
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)
  const named = useSeasonNaming(
    season,
    pages.items.map(({ unitId }) => unitId),
  )

  const withdraw = async (invitationId: string, offer: string) => {
    if (withdrawing !== undefined) return
    const { title, content, confirm: confirmText, cancel: cancelText } = words.question
    if (!(await confirm({ title, content: content(offer), confirmText, cancelText }))) return
    setWithdrawing(invitationId)
    const reply = await run({ invitationId })
    setWithdrawing(undefined)
    if (reply?.ok) toastSuccess(words.withdrawn)
  }
  return (
    <>
      <FailureNotice id="withdraw-error" error={error} />
      <PagedList
        pages={pages}
        words={words}
        skeleton={<Skeleton shapes={['row', 'row', 'row']} />}
        empty={<EmptyState id="no-invitations" icon="inbox" text={words.empty[list]} />}
      >
        {() => (
          <Card flush>
            {pages.items.map((row) => (
              <InvitationCard
                key={row.invitationId}
                row={row}
                season={named}
                withdrawing={withdrawing === row.invitationId}
                onWithdraw={(offer) => void withdraw(row.invitationId, offer)}
              />
            ))}
          </Card>
        )}
      </PagedList>
    </>
  )
}
