import { placeOf, type Finding } from './findings'
import { reveal, upwards, type Scene } from './scene'

const STEP_PX = 0.5
/** Nothing tappable is so narrow that it would be stepped over. */
const STRIDE_PX = 4

/**
 * Hits the screen as a finger does: an area counts as long as the tap belongs to this node and to no other tappable one inside or
 * over it. Side lengths, no smaller than `least` px, are measured along the lines through its middle.
 */
export function tapAreas(scene: Scene, least: number): Finding[] {
  return [...scene.tappable].flatMap((node) => {
    reveal(node, scene)
    const { left, top, width, height } = node.getBoundingClientRect()
    const middle = { x: left + width / 2, y: top + height / 2 }
    const hits = (x: number, y: number) => ownerAt(x, y, scene) === node
    if (!hits(middle.x, middle.y)) return [found(node, 'its middle cannot be hit')]
    const reach = (dx: number, dy: number, enough: number) => {
      let far = 0
      for (const step of [STRIDE_PX, STEP_PX])
        while (far < enough && hits(middle.x + dx * (far + step), middle.y + dy * (far + step))) far += step
      return far
    }
    /** From one side to the other; the second is looked at as far as the first leaves something to reach. */
    const along = (dx: number, dy: number) => {
      const before = reach(-dx, -dy, least)
      return before + reach(dx, dy, least - before)
    }
    const wide = along(1, 0)
    const high = along(0, 1)
    return wide < least || high < least ? [found(node, `${wide} × ${high} px`)] : []
  })
}

const found = (node: Element, measured: string): Finding => ({
  rule: 'tap area',
  where: placeOf(node),
  measured,
})

const ownerAt = (x: number, y: number, { tappable }: Scene): Element | undefined =>
  [...upwards(document.elementFromPoint(x, y))].find((each) => tappable.has(each))
