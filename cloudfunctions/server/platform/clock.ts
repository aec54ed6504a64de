/** Server time, epoch ms. */
export const clock = { now: (): number => Date.now() }
