import { type GreyPage } from './office-programs'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Darker than this is ink. */
const INK = 128
/** A ruled line is dark over this share of what it spans. */
const LINE_SHARE = 0.95

const isInk = ({ width, pixels }: GreyPage, x: number, y: number) => (pixels[y * width + x] ?? 255) < INK

/** The first of each run of neighbours for which `holds`. */
function starts(from: number, to: number, holds: (at: number) => boolean): readonly number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) if (holds(at) && !(at > from && holds(at - 1))) found.push(at)
  return found
}

const share = (from: number, to: number, holds: (at: number) => boolean) => {
  let count = 0
  for (let at = from; at < to; at++) if (holds(at)) count++
  return count / (to - from)
}

/** Boxes of a ruled form whose lines span `left` to `right`, row by row. Pixels. */
export function ruledBoxes(page: GreyPage, left: number, right: number): readonly (readonly Box[])[] {
  const lines = starts(0, page.height, (y) => share(left, right, (x) => isInk(page, x, y)) > LINE_SHARE)
  return lines.slice(1).map((bottom, at) => {
    const top = lines[at] ?? 0
    const upright = (x: number) => share(top, bottom, (y) => isInk(page, x, y)) > LINE_SHARE
    const edges = starts(Math.max(0, left - 3), Math.min(page.width, right + 4), upright)
    return edges.slice(1).map((edge, column) => ({ left: edges[column] ?? 0, top, right: edge, bottom }))
  })
}

/** How many pixels inside a box are ink; its lines are not counted. */
export function inkIn(page: GreyPage, { left, top, right, bottom }: Box): number {
  let count = 0
  for (let y = top + 4; y < bottom - 3; y++)
    for (let x = left + 4; x < right - 3; x++) if (isInk(page, x, y)) count++
  return count
}
