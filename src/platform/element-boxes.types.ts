/** The box of an element on the screen, px. */
export interface ElementBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The boxes of the elements of these ids, in order. Missing elements are left out. */
export type ElementBoxes = (ids: readonly string[]) => Promise<readonly ElementBox[]>
