import { type ElementBox } from '../../../platform/element-boxes.types'

const centreOf = ({ left, top, width, height }: ElementBox) => ({ x: left + width / 2, y: top + height / 2 })

/** The place whose centre is nearest to the dragged one's, moved so far (px); its own while there is nothing to measure. */
export function placeAt(boxes: readonly ElementBox[], from: number, dx: number, dy: number): number {
  const dragged = boxes[from]
  if (!dragged) return from
  const { x, y } = centreOf(dragged)
  const distances = boxes.map((box) => {
    const centre = centreOf(box)
    return Math.hypot(centre.x - x - dx, centre.y - y - dy)
  })
  return distances.indexOf(Math.min(...distances))
}
