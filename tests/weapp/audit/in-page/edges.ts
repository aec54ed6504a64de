import { placeOf, type Finding } from './findings'
import { linesOf, upwards, type Scene } from './scene'

const SLACK_PX = 1

/** The page fits the screen's width. */
export function pageWidth({ scroller }: Scene): Finding[] {
  const { scrollWidth, clientWidth } = scroller
  if (scrollWidth <= clientWidth) return []
  return [
    { rule: 'page width', where: placeOf(scroller), measured: `${scrollWidth} px of ${clientWidth} px` },
  ]
}

/**
 * Scrolled to its end, nothing that is read or tapped lies under the home indicator or under a bar at the lower edge; scrolled to its
 * beginning, nothing under the status bar.
 */
export function safeEdges(scene: Scene): Finding[] {
  const { scroller, frame, covered } = scene
  scroller.scrollTop = scroller.scrollHeight
  const lowest = frame.bottom - covered.bottom
  const bars = barsOf(scene)
  const barTop = Math.min(frame.bottom, ...bars.map((bar) => bar.getBoundingClientRect().top))
  const low = marksOf(scene).flatMap(({ element, box }) => {
    const isInBar = bars.some((bar) => bar.contains(element))
    const most = isInBar ? lowest : Math.min(lowest, barTop)
    return box.bottom > most + SLACK_PX
      ? [found(element, `ends at ${px(box.bottom)}, ${px(most)} is free`)]
      : []
  })
  scroller.scrollTop = 0
  const high = marksOf(scene).flatMap(({ element, box }) =>
    box.top < frame.top + covered.top - SLACK_PX ? [found(element, `begins at ${px(box.top)}`)] : [],
  )
  return [...low, ...high]
}

const px = (length: number) => `${length.toFixed(0)} px`
const found = (element: Element, measured: string): Finding => ({
  rule: 'safe area',
  where: placeOf(element),
  measured,
})

/** What stays at the lower edge of the screen. */
const barsOf = ({ elements, frame }: Scene): Element[] =>
  elements.filter((element) => {
    const { position, bottom } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const stays = (position === 'fixed' || position === 'sticky') && bottom === '0px'
    return stays && box.height > 0 && box.height < frame.height * 0.9
  })

/** What is read or tapped, apart from what scrolls within the page and is brought up by scrolling. */
function marksOf({ tappable, speaking }: Scene): Array<{ element: Element; box: DOMRect }> {
  const taps = [...tappable].map((element) => ({ element, box: element.getBoundingClientRect() }))
  const texts = speaking.flatMap((element) => linesOf(element).map((box) => ({ element, box })))
  return [...taps, ...texts].filter(
    ({ element }) => ![...upwards(element)].some((each) => each.tagName === 'WX-SCROLL-VIEW'),
  )
}
