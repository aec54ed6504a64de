import { useRef } from 'react'

/**
 * The first address of a file, as long as the player shows that file: an address signed anew must not begin it anew.
 * `forget` takes the newest one, after the kept one failed.
 */
export function useKeptUrl(fileKey: string, url: string): { url: string; forget: () => void } {
  const kept = useRef<{ fileKey: string; url: string }>()
  if (kept.current?.fileKey !== fileKey) kept.current = { fileKey, url }
  return { url: kept.current.url, forget: () => (kept.current = undefined) }
}
