import { type ShareTarget } from '#shared/contract/sharing/sharing'
import { type RouteParameters } from '../../platform/navigation'
import { routes } from '../../routes'

/** The page that shows what a card leads to, with its parameters. */
export function destinationOf(target: ShareTarget): readonly [page: string, parameters: RouteParameters] {
  switch (target.kind) {
    case 'subProject':
      return [routes.subProject, { key: target.subProject }]
    case 'work':
      return [routes.work, { id: target.workId }]
    case 'announcement':
      return [routes.announcement, { id: target.announcementId }]
    case 'seriesItem':
    case 'activity':
      return [routes.series, { item: target.key }]
  }
}
