import { useEffect, useState } from 'react'
import { type FontScale, listenFontScale, readFontScale } from '../../platform/font-scale'

/** The reader's text size; the page is drawn again when he chooses another. */
export function useFontScale(): FontScale {
  const [scale, setScale] = useState(readFontScale)
  useEffect(() => listenFontScale(setScale), [])
  return scale
}
