import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { readSession } from '#shared/contract/session/session'
import { type SharedThing, sharePath } from '#shared/domain/sharing/scene'
import { unitCodeOf } from '#shared/domain/sharing/short-id'
import { useQuery } from '../../api/use-query'
import { share } from '../../platform/share'
import { isSinglePage } from '../../platform/single-page'
import { type SharePictureKey } from './share-picture'
import { useSharePicture } from './use-share-picture'

export interface ShareCard {
  readonly title: string
  readonly picture: SharePictureKey
  /** Where the thing's own picture is, in place of that one. */
  readonly cover?: string
  /** The public thing that the card names, or the page that it opens as it stands. */
  readonly leadsTo: Omit<SharedThing, 'unitCode'> | { readonly path: string }
  /** What the page itself is opened with, out of 朋友圈; for pages whose configuration allows that. */
  readonly timelineQuery?: string
  /** The code of the unit in whose name it is shared; the person's own where nothing is said. */
  readonly unitCode?: string
  /** The page has its content: what only the card needs is asked from now on. */
  readonly ready: boolean
}

/** A role does not change often, and a card of the former unit harms nobody. */
const ROLES_STALE_AFTER_MS = 10 * 60_000

/** The code of the unit for which this person is an officer. */
function useOwnUnitCode(ready: boolean): { unitCode?: string } {
  const { data } = useQuery(readSession, {}, { enabled: ready, staleAfterMs: ROLES_STALE_AFTER_MS })
  const office =
    data?.roles.find(({ role }) => role === 'unitOfficer') ??
    data?.roles.find(({ role }) => role === 'provinceOfficer')
  return office ? { unitCode: unitCodeOf(office.unitId) } : {}
}

/**
 * What WeChat sends when this page is shared: its title, its picture (WeChat's own screenshot where there is none), and where
 * it leads, an officer's in the name of their unit.
 */
export function useShareCard(card: ShareCard): void {
  const { title, picture, cover, leadsTo, timelineQuery = '', unitCode, ready } = card
  const asks = ready && share.viaButton && !isSinglePage()
  const own = useOwnUnitCode(asks && unitCode === undefined)
  const { path: imageUrl = cover } = useSharePicture(picture, asks && cover === undefined)
  const shown = imageUrl === undefined ? {} : { imageUrl }
  const unit = unitCode === undefined ? own : { unitCode }
  const path = 'path' in leadsTo ? leadsTo.path : sharePath({ ...leadsTo, ...unit })
  useShareAppMessage(() => ({ title, path, ...shown }))
  useShareTimeline(() => ({ title, query: timelineQuery, ...shown }))
}
