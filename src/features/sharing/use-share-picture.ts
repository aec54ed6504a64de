import { useCallback, useEffect, useState } from 'react'
import { sharePicture, type SharePictureKey } from './share-picture'

export interface ShownPicture {
  /** Where the picture is; undefined while it is fetched, and where there is none. */
  readonly path?: string
  /** It was looked for and is not to be had now. */
  readonly missing: boolean
  readonly askAgain: () => void
}

/** The 5:4 picture of a card, once `enabled`. */
export function useSharePicture(key: SharePictureKey, enabled: boolean): ShownPicture {
  const [found, setFound] = useState<{ key: SharePictureKey; path: string | undefined }>()
  const [round, setRound] = useState(0)
  useEffect(() => {
    let current = true
    if (enabled) void sharePicture(key).then((path) => current && setFound({ key, path }))
    return () => {
      current = false
    }
  }, [key, enabled, round])
  const askAgain = useCallback(() => {
    setFound(undefined)
    setRound((before) => before + 1)
  }, [])
  const path = found?.key === key ? found.path : undefined
  return {
    ...(path === undefined ? {} : { path }),
    missing: found?.key === key && path === undefined,
    askAgain,
  }
}
