import { type SharedThing } from '#shared/domain/sharing/scene'
import { openPage, type RouteParameters } from '../../platform/navigation'
import { routes } from '../../routes'

/** A thing as the pages that share it are opened with: the same fields as a card's. */
export const sharedParameters = ({ kind, id, unitCode }: SharedThing): RouteParameters => ({
  t: kind,
  i: id,
  u: unitCode,
})

export const openPoster = (thing: SharedThing): void => openPage(routes.poster, sharedParameters(thing))

export const openDesk = (thing: SharedThing): void => openPage(routes.sharing, sharedParameters(thing))
