import { type ElementBoxes } from './element-boxes.types'

/** A page that lies hidden below may hold the same ids. */
const shownBox = (id: string) =>
  [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)]
    .find((each) => each.offsetParent !== null)
    ?.getBoundingClientRect()

export const elementBoxes: ElementBoxes = (ids) =>
  Promise.resolve(ids.map(shownBox).filter((box) => box !== undefined))
