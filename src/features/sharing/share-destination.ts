import { type ShareTarget } from '#shared/contract/sharing/sharing'
import { openTab, replacePage } from '../../platform/navigation'
import { routes } from '../../routes'

/** Puts the page that shows what a card leads to in this one's place. */
export function leadOn(target: ShareTarget): void {
  switch (target.kind) {
    case 'subProject':
      return void replacePage(routes.subProject, { key: target.subProject })
    case 'work':
      return void replacePage(routes.work, { id: target.workId })
    case 'announcement':
      return void replacePage(routes.announcement, { id: target.announcementId })
    case 'programme':
      return openTab(routes.home)
    case 'seriesItem':
    case 'activity':
      return void replacePage(routes.series, { item: target.key })
  }
}
