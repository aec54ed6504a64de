import { useEffect, useState } from 'react'

/** So long after the last letter a search begins, ms. */
const PAUSE_MS = 300

/** A text a moment after it was last changed; emptied at once. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => settle(text), text === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
