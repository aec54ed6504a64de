import { type Reply } from '#shared/contract/action'
import { IN_DEPTH } from './depth'

/** Milliseconds by which one of two begins before the other: from the same moment to, in depth, after most of a call. */
export const HEAD_STARTS: readonly number[] = IN_DEPTH ? [0, 0, 8, -8, 20, -20] : [0, 8, -8]

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))

/** Does both with the first `headStart` ms ahead (behind, when negative). */
export const atOnce = <First, Second>(
  headStart: number,
  first: () => Promise<First>,
  second: () => Promise<Second>,
): Promise<[First, Second]> => Promise.all([pause(-headStart).then(first), pause(headStart).then(second)])

export const codeOf = (reply: Reply<unknown>): string => (reply.ok ? 'OK' : reply.error.code)
