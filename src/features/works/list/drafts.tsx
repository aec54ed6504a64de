import { type WorkSummary } from '#shared/contract/works/views'
import { type Season } from '#shared/domain/season/season'
import { works as words } from '#shared/texts/works'
import { type Query } from '../../../api/use-query'
import { Card } from '../../../components/card/card'
import { TintedIcon } from '../../../components/icon/tinted-icon'
import { ListRow } from '../../../components/list-row/list-row'
import { MoreRow } from '../../../components/more-row/more-row'
import { SectionTitle } from '../../../components/section-title/section-title'
import { StaleNotice } from '../../../components/stale-notice/stale-notice'
import { StatusTag } from '../../../components/status-tag/status-tag'
import { statusTone } from '../status-tone'
import { type MyWorksPages } from './my-works'
import { subProjectName } from '../../../views/names/names'

const isInHand = ({ status }: WorkSummary) => status === 'draft' || status === 'returned'

export interface DraftsProps {
  /** Who the person is: their works are asked for when that is known. */
  readonly session: Pick<Query<unknown>, 'state' | 'refreshing' | 'reload'>
  readonly pages: MyWorksPages
  readonly season: Season
  readonly onOpen: (work: WorkSummary) => void
}

/** What lies in the author's hands: drafts to go on with, and works that came back. */
export function Drafts({ session, pages, season, onOpen }: DraftsProps) {
  const { first, items } = pages
  const failed = [session, first].find(({ state }) => state === 'error')
  if (failed)
    return (
      <MoreRow
        hasMore
        loading={failed.refreshing}
        failed
        words={{ more: words.list.more, failed: words.submitPage.draftsFailed }}
        shapes={['row']}
        onMore={() => void failed.reload()}
      />
    )
  const inHand = items.filter(isInHand)
  if (inHand.length === 0) return null
  return (
    <>
      <SectionTitle title={words.submitPage.drafts} />
      <StaleNotice query={first} />
      <Card flush>
        {inHand.map((work) => (
          <ListRow
            key={work.id}
            id={`draft-${work.id}`}
            title={work.title || words.untitled}
            second={words.submitPage.draftSecond(subProjectName(season, work.subProject), work.updatedAt)}
            lead={<TintedIcon name="edit" tone={work.status === 'returned' ? 'warn' : 'red'} />}
            aside={<StatusTag tone={statusTone(work)} text={words.status(work.status)} />}
            onClick={() => onOpen(work)}
          />
        ))}
      </Card>
    </>
  )
}
