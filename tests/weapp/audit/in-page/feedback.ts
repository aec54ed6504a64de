import { placeOf, type Finding } from './findings'
import { type Scene } from './scene'

const SEEN = [
  'opacity',
  'background-color',
  'background-image',
  'color',
  'transform',
  'filter',
  'border-color',
]

/** Fields answer with their caret, and what cannot be tapped now answers nothing. */
const ANSWERS_OTHERWISE = 'wx-input, wx-textarea, [disabled], [aria-disabled=true]'

/** Every tappable node looks different under the finger: its `hover-class` changes something that is seen. */
export function feedback({ tappable }: Scene): Finding[] {
  return [...tappable]
    .filter((node) => !node.matches(ANSWERS_OTHERWISE))
    .filter((node) => ![node, ...node.querySelectorAll('[hover-class]')].some(changesUnderFinger))
    .map((node) => ({
      rule: 'feedback',
      where: placeOf(node),
      measured: `hover-class ${node.getAttribute('hover-class') ?? 'none'} changes nothing`,
    }))
}

function changesUnderFinger(element: Element): boolean {
  const pressed = (element.getAttribute('hover-class') ?? 'none').split(/\s+/).filter((name) => name !== '')
  if (pressed.includes('none')) return false
  const look = () => SEEN.map((name) => getComputedStyle(element).getPropertyValue(name)).join()
  const before = look()
  element.classList.add(...pressed)
  const after = look()
  element.classList.remove(...pressed)
  return before !== after
}
