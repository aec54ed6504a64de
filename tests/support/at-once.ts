import { type Reply } from '#shared/contract/action'

/** Milliseconds by which one of two begins before the other: from the same moment to after most of a call. */
export const HEAD_STARTS = [0, 0, 8, -8, 20, -20] as const

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))

/** Does both with the first `headStart` ms ahead (behind, when negative). */
export const atOnce = <First, Second>(
  headStart: number,
  first: () => Promise<First>,
  second: () => Promise<Second>,
): Promise<[First, Second]> => Promise.all([pause(-headStart).then(first), pause(headStart).then(second)])

export const codeOf = (reply: Reply<unknown>): string => (reply.ok ? 'OK' : reply.error.code)
