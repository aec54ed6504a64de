import { BLACK, coloursIn, contrastOf, over, WHITE, type Colour } from './colours'
import { placeOf, type Finding } from './findings'
import { linesOf, reveal, type Scene } from './scene'

/** WCAG 2.2, 1.4.3: text, and large text (24 px, or 18.66 px and bold). */
const MIN_RATIO = 4.5
const MIN_RATIO_LARGE_TEXT = 3
const LARGE_PX = 24
const LARGE_BOLD_PX = 18.66
const BOLD = 700
const INSET_PX = 1

/**
 * Colours as they are painted: each text's own with its opacity, over every layer the browser has at that point, with theirs. Of a
 * gradient every stop counts; behind a picture both black and white, since it may show anything. The worst of all is told.
 */
export function contrasts(scene: Scene): Finding[] {
  opacities = new WeakMap()
  paints = new WeakMap()
  const ofTexts = scene.speaking.flatMap((element) => {
    reveal(element, scene)
    const points = linesOf(element).flatMap(pointsOf)
    return told(element, coloursIn(getComputedStyle(element).color)[0], points, getComputedStyle(element))
  })
  return [...ofTexts, ...placeholders(scene)]
}

type Point = readonly [x: number, y: number]

const pointsOf = ({ left, right, top, height }: DOMRect): Point[] =>
  [left + INSET_PX, (left + right) / 2, right - INSET_PX].map((x) => [x, top + height / 2] as const)

/** What a field says while it is empty, in the colour of its `placeholder-class`. */
function placeholders(scene: Scene): Finding[] {
  return [...scene.tappable].flatMap((node) => {
    const field = node.querySelector<HTMLInputElement>(':scope > input, :scope > textarea')
    if (!field || field.value !== '' || field.placeholder === '') return []
    reveal(node, scene)
    const { left, top } = field.getBoundingClientRect()
    const word = document.createElement('span')
    word.className = node.getAttribute('placeholder-class') ?? ''
    node.append(word)
    const [colour] = coloursIn(getComputedStyle(word).color)
    word.remove()
    return told(node, colour, [[left + 2, top + 2]], getComputedStyle(node))
  })
}

function told(
  element: Element,
  colour: Colour | undefined,
  points: Point[],
  style: CSSStyleDeclaration,
): Finding[] {
  if (!colour) throw new Error(`no colour of ${placeOf(element)}`)
  const size = parseFloat(style.fontSize)
  const isLarge = size >= LARGE_PX || (size >= LARGE_BOLD_PX && Number(style.fontWeight) >= BOLD)
  const text = { ...colour, alpha: colour.alpha * opacityOf(element) }
  const ratios = points.flatMap((point) =>
    backdropsOf(element, point).map((back) => contrastOf(over(text, back), back)),
  )
  const worst = Math.min(...ratios)
  if (worst >= (isLarge ? MIN_RATIO_LARGE_TEXT : MIN_RATIO)) return []
  return [
    { rule: 'contrast', where: placeOf(element), measured: `${worst.toFixed(2)}:1 at ${size.toFixed(0)} px` },
  ]
}

/** Made anew for each look at a page: while it lasts nothing changes but what is scrolled. */
let opacities = new WeakMap<Element, number>()
let paints = new WeakMap<Element, Colour[][]>()

/** With the opacity of everything around it. */
function opacityOf(element: Element): number {
  const known = opacities.get(element)
  if (known !== undefined) return known
  const around = element.tagName === 'WX-PAGE' ? null : element.parentElement
  const opacity = Number(getComputedStyle(element).opacity) * (around ? opacityOf(around) : 1)
  opacities.set(element, opacity)
  return opacity
}

/** Every colour that may lie behind an element's text at a point; none where something else covers it. */
function backdropsOf(element: Element, [x, y]: Point): Colour[] {
  const stack = document.elementsFromPoint(x, y)
  const own = stack.indexOf(element)
  if (own < 0) return []
  const layers: Colour[][] = []
  for (const each of stack.slice(own)) {
    const painted = paints.get(each) ?? paintOf(each)
    paints.set(each, painted)
    layers.push(...painted)
    if (painted.some((colours) => colours.every(({ alpha }) => alpha === 1))) break
  }
  return layers.reduceRight<Colour[]>(
    (backs, fronts) => fronts.flatMap((front) => backs.map((back) => over(front, back))),
    [WHITE],
  )
}

/** An element's own layers, the front one first; each is every colour that it may have there. */
function paintOf(element: Element): Colour[][] {
  const { backgroundColor, backgroundImage, maskImage } = getComputedStyle(element)
  if (maskImage !== 'none') return []
  if (element.matches('img, video')) return [[BLACK, WHITE]]
  const opacity = opacityOf(element)
  const faded = (colours: Colour[]) => colours.map((each) => ({ ...each, alpha: each.alpha * opacity }))
  const picture = backgroundImage.includes('url(') ? [[BLACK, WHITE]] : []
  const gradient = coloursIn(backgroundImage)
  return [...picture, ...(gradient.length > 0 ? [faded(gradient)] : []), faded(coloursIn(backgroundColor))]
}
