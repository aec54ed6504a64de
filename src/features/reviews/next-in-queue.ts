import { type QueueItem } from '#shared/contract/reviews/queue-item'

/** Where an officer stands in their queue: the n-th of m. Both at least 1, n ≤ m. */
export interface QueuePlace {
  readonly n: number
  readonly m: number
}

/** The first work that this officer may decide, other than the one they come from. */
export const firstToDecide = (items: readonly QueueItem[], currentId: string): QueueItem | undefined =>
  items.find(({ workId, own, pending }) => !own && !pending && workId !== currentId)

const wholeOr = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : otherwise

/** The place as the page's address tells it; undefined for a page opened without a queue. */
export function placeFrom(n: string | undefined, m: string | undefined): QueuePlace | undefined {
  if (n === undefined || m === undefined) return undefined
  const at = wholeOr(n, 1)
  return { n: at, m: Math.max(at, wholeOr(m, at)) }
}

/** The place of the next work: one further, or the first again when the queue begins anew. */
export function nextPlace(place: QueuePlace | undefined, waiting: number, wrapped: boolean): QueuePlace {
  if (!place || wrapped) return { n: 1, m: Math.max(1, waiting) }
  const n = place.n + 1
  return { n, m: Math.max(place.m, n) }
}
