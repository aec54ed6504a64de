import { type WorkStatus } from '#shared/domain/work/status'
import { type BulkWork, lived } from './bulk-work'

/** One lies in this state, of a hundred. */
const SHARES: Readonly<Record<WorkStatus, number>> = {
  ...{ draft: 12, checking: 1, inReview: 22, returned: 7 },
  ...{ accepted: 52, rejected: 3, withdrawn: 3 },
}

/** Numbers in [0, 1), the same ones in every run (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function fateOf(share: number): WorkStatus {
  let upTo = 0
  for (const [status, part] of Object.entries(SHARES))
    if (share < (upTo += part / 100)) return status as WorkStatus
  return 'accepted'
}

/**
 * So many works of 2020 as the product stores them, the same in every run: created between `from` and `to` (epoch ms), two
 * of three authors with one work, `diligentAuthorId` with 45 (or as many as there are).
 */
export function* bulkWorks(
  count: number,
  from: number,
  to: number,
  diligentAuthorId: string,
): Generator<BulkWork> {
  const draw = drawing(count)
  const authors = Math.ceil(count / 1.5)
  for (let at = 0; at < count; at += 1) {
    const authorId = at < 45 ? diligentAuthorId : bulkPersonId(Math.floor(draw() * authors))
    const createdAt = Math.floor(from + draw() * (to - from))
    yield lived({
      id: `bulk${String(at).padStart(12, '0')}`,
      authorId,
      fate: fateOf(draw()),
      createdAt,
      draw,
    })
  }
}

export const bulkPersonId = (number: number): string => `bulkperson${String(number).padStart(14, '0')}`
