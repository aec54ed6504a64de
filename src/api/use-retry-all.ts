import { useCallback, useEffect } from 'react'

/** The failed queries of the open pages, by query key. */
const missing = new Map<string, () => Promise<void>>()

/**
 * Retries this query and every other failed one on screen: one outage fails them together, one tap retries them together.
 */
export function useRetryAll(key: string, ask: () => Promise<void>, isMissing: boolean): () => Promise<void> {
  useEffect(() => {
    if (!isMissing) return
    missing.set(key, ask)
    return () => void missing.delete(key)
  }, [key, ask, isMissing])
  return useCallback(async () => {
    for (const [other, askOther] of missing) if (other !== key) void askOther()
    await ask()
  }, [key, ask])
}
