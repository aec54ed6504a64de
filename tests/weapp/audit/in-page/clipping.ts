import { placeOf, type Finding } from './findings'
import { linesOf, upwards, type Scene } from './scene'

/** Rounding of the browser, and what a line's box may stand out of it without a stroke of a letter. */
const SLACK_PX = 2
const SCROLLS: ReadonlySet<string> = new Set(['auto', 'scroll'])
const CUTS: ReadonlySet<string> = new Set(['hidden', 'clip'])
const NO_COLOUR = 'rgba(0, 0, 0, 0)'

/** Texts that end in … because they are said whole elsewhere. A text cut for no reason written here is a failure. */
const MEANT_TO_BE_CUT: Readonly<Record<string, string>> = {
  cover__title: 'the title drawn on a cover without a picture; it stands whole beside the cover or below it',
  cover__second: 'the second line on such a cover',
  gallery__second: 'unit and length of a gallery card; the work’s own page has them whole',
  'file-tile__name': 'the name of the file that was picked; its end is the person’s own',
}

export function clippedTexts(scene: Scene): Finding[] {
  return [...scene.speaking.flatMap((element) => cut(element, scene)), ...cutPlaceholders(scene)]
}

const isMeant = (element: Element): boolean =>
  [...upwards(element)].some(({ classList }) =>
    [...classList].some((name) => MEANT_TO_BE_CUT[name] !== undefined),
  )

/** A text that a box around it hides a part of, that leaves its painted box, or that nobody can scroll to. */
function cut(element: Element, scene: Scene): Finding[] {
  if (isMeant(element)) return []
  for (const line of linesOf(element)) {
    const measured = cutOff(element, line, scene)
    if (measured) return [{ rule: 'clipped text', where: placeOf(element), measured }]
  }
  return []
}

/** Goes up from a line's element, in each direction until a box scrolls in it. */
function cutOff(element: Element, line: DOMRect, { frame }: Scene): string | undefined {
  let across = true
  let down = true
  for (const box of upwards(element)) {
    const { overflowX, overflowY, backgroundColor, position } = getComputedStyle(box)
    across &&= !SCROLLS.has(overflowX)
    down &&= !SCROLLS.has(overflowY)
    const { left, right, top, bottom } = box.tagName === 'WX-PAGE' ? frame : box.getBoundingClientRect()
    const ends = box.tagName === 'WX-PAGE' || CUTS.has(overflowX) || backgroundColor !== NO_COLOUR
    const beside = Math.max(left - line.left, line.right - right)
    const above = Math.max(top - line.top, line.bottom - bottom)
    if (across && ends && beside > SLACK_PX) return `${beside.toFixed(0)} px beside ${placeOf(box)}`
    if (down && ends && box.tagName !== 'WX-PAGE' && above > SLACK_PX)
      return `${above.toFixed(0)} px above or below ${placeOf(box)}`
    // What is fixed to the screen is not cut by the boxes it stands in.
    if (position === 'fixed') return undefined
  }
  return undefined
}

/** A field of one line cannot break what it says while it is empty. */
function cutPlaceholders({ tappable }: Scene): Finding[] {
  const pen = document.createElement('canvas').getContext('2d')
  return [...tappable].flatMap((node) => {
    const field = node.querySelector<HTMLInputElement>(':scope > input')
    if (!pen || !field || field.value !== '') return []
    pen.font = getComputedStyle(field).font
    const { width } = pen.measureText(field.placeholder)
    if (width <= field.clientWidth + 1) return []
    const measured = `“${field.placeholder}” is ${width.toFixed(0)} px in a field of ${field.clientWidth} px`
    return [{ rule: 'clipped text' as const, where: placeOf(node), measured }]
  })
}
