import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { readSession } from '#shared/contract/session/session'
import { type SharedThing, sharePath } from '#shared/domain/sharing/scene'
import { unitCodeOf } from '#shared/domain/sharing/short-id'
import { useQuery } from '../../api/use-query'
import { share } from '../../platform/share'
import { isSinglePage } from '../../platform/single-page'
import { sharePicture, type SharePictureKey } from './share-picture'

export interface ShareCard {
  readonly title: string
  readonly picture: SharePictureKey
  /** The public thing that the card names, or the page that it opens as it stands. */
  readonly leadsTo: Omit<SharedThing, 'unitCode'> | { readonly path: string }
  /** What the page itself is opened with, out of 朋友圈; for pages whose configuration allows that. */
  readonly timelineQuery?: string
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

function usePicture(key: SharePictureKey, ready: boolean): { imageUrl?: string } {
  const [found, setFound] = useState<{ key: SharePictureKey; path: string | undefined }>()
  useEffect(() => {
    let current = true
    if (ready) void sharePicture(key).then((path) => current && setFound({ key, path }))
    return () => {
      current = false
    }
  }, [key, ready])
  return found?.key === key && found.path !== undefined ? { imageUrl: found.path } : {}
}

/**
 * What WeChat sends when this page is shared: its title, its picture (WeChat's own screenshot where there is none), and
 * where it leads, an officer's in the name of his unit.
 */
export function useShareCard({ title, picture, leadsTo, timelineQuery = '', ready }: ShareCard): void {
  const asks = ready && share.viaButton && !isSinglePage()
  const unit = useOwnUnitCode(asks)
  const shown = usePicture(picture, asks)
  const path = 'path' in leadsTo ? leadsTo.path : sharePath({ ...leadsTo, ...unit })
  useShareAppMessage(() => ({ title, path, ...shown }))
  useShareTimeline(() => ({ title, query: timelineQuery, ...shown }))
}
