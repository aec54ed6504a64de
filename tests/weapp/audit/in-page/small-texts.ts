import { placeOf, type Finding } from './findings'
import { type Scene } from './scene'

/** Letters that are smaller than they may be, in px of the screen. */
export function smallTexts({ speaking }: Scene, least: number): Finding[] {
  return speaking.flatMap((element): Finding[] => {
    const size = parseFloat(getComputedStyle(element).fontSize)
    if (size >= least) return []
    return [{ rule: 'small text', where: placeOf(element), measured: `${size.toFixed(1)} px of ${least}` }]
  })
}
