import { rankOf } from '#shared/domain/rank'
import { type CollectionName } from '../../../config/collections'
import { keepMark } from './counters'
import { documents } from './documents'
import { listByRank } from './ranked-lists'

/** The most changes of one run. */
const MAX_CHANGES = 500
/** A change is recounted until it is this old, ms: until then its increment may be in flight. */
const SETTLED_AFTER_MS = 60_000

/** A list of changes in their order, and the id of the mark that stores the position reached. */
export interface Changes {
  readonly collection: CollectionName
  readonly rank: string
  readonly mark: string
}

/** The changes since the last run, always with the latest ones. `keepMark` stores the position reached. */
export async function recentChanges<Change>(
  { collection, rank, mark: markId }: Changes,
  now: number,
): Promise<{ readonly items: readonly Change[]; readonly keepMark: () => Promise<void> }> {
  const kept = (await documents.find<{ rank: string }>('counters', markId))?.rank
  const mark = kept ?? rankOf(0, '')
  const settled = rankOf(now - SETTLED_AFTER_MS, '')
  const { items, next } = await listByRank<Change & Readonly<Record<string, string>>>({
    collection,
    equal: {},
    rank,
    order: 'asc',
    cursor: mark < settled ? mark : settled,
    limit: MAX_CHANGES,
  })
  const last = items.at(-1)?.[rank] ?? mark
  const reached = next ?? (last < settled ? last : settled)
  return {
    items,
    keepMark: async () => {
      if (reached !== kept) await keepMark(markId, reached)
    },
  }
}

/** Round robin: one item per minute. */
export const itemOfThisMinute = <T>(all: readonly T[], now: number): T | undefined =>
  all[Math.floor(now / SETTLED_AFTER_MS) % all.length]
