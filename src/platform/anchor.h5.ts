import { type ScrollToElement } from './anchor.types'

/** The height of Taro's fixed title bar and the gap below it. */
const ABOVE = '52px'

/** Taro's own takes the first element of that id, even on a hidden page below. */
export const scrollToElement: ScrollToElement = (id) => {
  const shown = [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)].find(
    (each) => each.offsetParent !== null,
  )
  if (!shown) return
  shown.style.scrollMarginTop = ABOVE
  shown.scrollIntoView({ block: 'start' })
}
