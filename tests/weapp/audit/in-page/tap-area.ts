import { placeOf, type Finding } from './findings'
import { reveal, upwards, type Scene } from './scene'

/** The smallest side of what a finger hits, in px. */
const LEAST_PX = 44
const STEP_PX = 0.5

/**
 * Hits the screen as a finger does: an area counts as long as the tap belongs to this node and to no other tappable one inside or
 * over it. Side lengths are measured along the lines through its middle.
 */
export function tapAreas(scene: Scene): Finding[] {
  return [...scene.tappable].flatMap((node) => {
    reveal(node, scene)
    const { left, top, width, height } = node.getBoundingClientRect()
    const middle = { x: left + width / 2, y: top + height / 2 }
    const hits = (x: number, y: number) => ownerAt(x, y, scene) === node
    if (!hits(middle.x, middle.y)) return [found(node, 'its middle cannot be hit')]
    const reach = (dx: number, dy: number) => {
      let far = 0
      while (far < LEAST_PX && hits(middle.x + dx * (far + STEP_PX), middle.y + dy * (far + STEP_PX)))
        far += STEP_PX
      return far
    }
    const wide = reach(-1, 0) + reach(1, 0)
    const high = reach(0, -1) + reach(0, 1)
    return wide < LEAST_PX || high < LEAST_PX ? [found(node, `${wide} × ${high} px`)] : []
  })
}

const found = (node: Element, measured: string): Finding => ({
  rule: 'tap area',
  where: placeOf(node),
  measured,
})

const ownerAt = (x: number, y: number, { tappable }: Scene): Element | undefined =>
  [...upwards(document.elementFromPoint(x, y))].find((each) => tappable.has(each))
