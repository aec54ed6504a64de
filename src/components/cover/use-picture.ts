import { useState } from 'react'

/** The address of a picture as long as it can be shown, and what to call when it cannot. */
export function usePicture(url: string | undefined): readonly [shown: string | undefined, lose: () => void] {
  const [lost, setLost] = useState<string>()
  return [url === lost ? undefined : url, () => setLost(url)]
}
