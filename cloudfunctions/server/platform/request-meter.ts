let made = 0

/** Database requests of this instance so far. It serves one invocation at a time, so a difference is that of its run. */
export const requestsMade = (): number => made

export const countRequests = (more: number): void => {
  made += more
}
