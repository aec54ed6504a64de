import { type ScrollToElement } from './anchor.types'

/** Taro's title bar, which stays at the top, and the air below it. */
const ABOVE = '52px'

/** Taro's own takes the first of that id, be it on a page that lies hidden below. */
export const scrollToElement: ScrollToElement = (id) => {
  const shown = [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)].find(
    (each) => each.offsetParent !== null,
  )
  if (!shown) return
  shown.style.scrollMarginTop = ABOVE
  shown.scrollIntoView({ block: 'start' })
}
