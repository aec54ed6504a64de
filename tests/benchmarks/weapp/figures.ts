/** One counted figure; smaller is better. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly goal?: number
  /** The most it may be while its goal is not met; docs/decisions says why. The goal itself where none is given. */
  readonly limit?: number
}

/** More than it may be. */
export const isTooMuch = ({ value, goal = Infinity, limit = goal }: Figure): boolean =>
  value > Math.max(goal, limit)
