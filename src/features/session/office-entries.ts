import { type Group } from '#shared/domain/access/roles'
import { session as words } from '#shared/texts/session'
import { type IconName } from '../../components/icon/icon-names'
import { routes } from '../../routes'

export interface OfficeEntry {
  readonly id: string
  readonly icon: IconName
  readonly title: string
  readonly second: string
  readonly page: string
  /** Who sees it. */
  readonly group: Group
}

/** What 我的 offers to officers and administrators, in this order: a further office page is a further row. */
export const OFFICE_ENTRIES: readonly OfficeEntry[] = [
  {
    id: 'entry-queue',
    icon: 'list',
    title: words.reviewQueue,
    second: words.reviewQueueSecond,
    page: routes.reviewQueue,
    group: 'officer',
  },
  {
    id: 'entry-works',
    icon: 'search',
    title: words.officeWorks,
    second: words.officeWorksSecond,
    page: routes.officeWorks,
    group: 'officer',
  },
  {
    id: 'entry-links',
    icon: 'link',
    title: words.reviewLinks,
    second: words.reviewLinksSecond,
    page: routes.reviewLinks,
    group: 'officer',
  },
  {
    id: 'entry-sharing',
    icon: 'share',
    title: words.sharing,
    second: words.sharingSecond,
    page: routes.sharing,
    group: 'staff',
  },
  {
    id: 'entry-publish',
    icon: 'edit',
    title: words.publish,
    second: words.publishSecond,
    page: routes.announcementEdit,
    group: 'staff',
  },
  {
    id: 'entry-units',
    icon: 'building',
    title: words.units,
    second: words.unitsSecond,
    page: routes.units,
    group: 'staff',
  },
  {
    id: 'entry-season',
    icon: 'flag',
    title: words.season,
    second: words.seasonSecond,
    page: routes.season,
    group: 'province',
  },
  {
    id: 'entry-roles',
    icon: 'people',
    title: words.roles,
    second: words.rolesSecond,
    page: routes.roles,
    group: 'admin',
  },
]

/** Offered to anyone while no administrator exists. */
export const CLAIM_ENTRY = {
  id: 'entry-claim',
  icon: 'shield',
  title: words.claim,
  second: words.claimSecond,
  page: routes.claim,
} as const
