import { type AnnouncementCard } from '#shared/contract/announcements/announcements'
import { announcementRow } from '#shared/texts/announcement-row'
import { announcements } from '#shared/texts/announcements'
import { shareDesk as words } from '#shared/texts/share-desk'
import { Card } from '../../../components/card/card'
import { CheckRow } from '../../../components/check-row/check-row'
import { EmptyState } from '../../../components/empty-state/empty-state'
import { type Pages } from '../../../api/use-pages'
import { openPage } from '../../../platform/navigation'
import { routes } from '../../../routes'
import { MoreOfPages } from '../../../views/paged-list/more-of-pages'

export interface ChooseAnnouncementProps {
  readonly pages: Pages<AnnouncementCard, unknown>
  readonly chosenId: string | undefined
  readonly onChoose: (id: string) => void
}

/** The unit's own announcements, page by page; a tap chooses one. */
export function ChooseAnnouncement({ pages, chosenId, onChoose }: ChooseAnnouncementProps) {
  if (pages.items.length === 0)
    return (
      <EmptyState
        id="no-announcements"
        icon="flag"
        text={words.announcement.empty}
        action={{ text: words.announcement.publish, onClick: () => openPage(routes.announcementEdit) }}
      />
    )
  return (
    <>
      <Card flush>
        {pages.items.map(({ announcementId, kind, title, publishedAt }) => (
          <CheckRow
            key={announcementId}
            id={`share-${announcementId}`}
            single
            text={title}
            second={announcementRow.second(kind, '', publishedAt)}
            checked={announcementId === chosenId}
            onChange={() => onChoose(announcementId)}
          />
        ))}
      </Card>
      <MoreOfPages pages={pages} words={announcements.list} />
    </>
  )
}
