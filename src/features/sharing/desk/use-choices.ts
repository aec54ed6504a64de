import { type Page } from '#shared/contract/action'
import { type AnnouncementCard, listAnnouncements } from '#shared/contract/announcements/announcements'
import { programmeEntries } from '#shared/domain/season/programme-entries'
import { type Programme } from '#shared/domain/season/season-file'
import { rootUnit } from '#shared/domain/season/units'
import { usePages, type Pages } from '../../../api/use-pages'
import { type Gated } from '../../../components/query-gate/query-gate'
import { announcementShareable, callsOf, seriesShareable, type Shareable, type Sharing } from './shareable'

export const SECTIONS = ['calls', 'series', 'announcements'] as const
/** What kind of thing one shares. */
export type Section = (typeof SECTIONS)[number]

export interface Choices {
  /** What can be shared; undefined while it is not known. */
  readonly shareables: readonly Shareable[] | undefined
  readonly announcements: Pages<AnnouncementCard, Page<AnnouncementCard>>
}

const idOf = ({ announcementId }: AnnouncementCard) => announcementId

/** What the officer can share of one kind. The officer's own announcements are those of the unit in whose name they share. */
export function useChoices(section: Section, sharing: Sharing, programme: Gated<Programme>): Choices {
  const { season, unit } = sharing
  const input: { unitId?: string } = { unitId: unit?.id ?? rootUnit(season).id }
  const announcements = usePages<typeof input, AnnouncementCard, Page<AnnouncementCard>>(
    listAnnouncements,
    input,
    idOf,
    { enabled: section === 'announcements' },
  )
  const ofSection: Record<Section, () => readonly Shareable[] | undefined> = {
    calls: () => callsOf(sharing),
    series: () =>
      programme.state === 'content'
        ? programmeEntries(programme.data).map((entry) => seriesShareable(sharing, entry))
        : undefined,
    announcements: () =>
      announcements.first.data && announcements.items.map((each) => announcementShareable(sharing, each)),
  }
  return { shareables: ofSection[section](), announcements }
}
