import { useCallback, useEffect } from 'react'

/** By question, those on the pages that are open whose answer did not come. */
const missing = new Map<string, () => Promise<void>>()

/**
 * Asks again, and with it for every other answer that is missing: what took one of them (no network, a cloud that failed)
 * took them together, and nobody should have to tap at each.
 */
export function useAskAgain(key: string, ask: () => Promise<void>, isMissing: boolean): () => Promise<void> {
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
