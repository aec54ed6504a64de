import { rankOf } from '#shared/domain/rank'
import { type CollectionName } from '../../../config/collections'
import { keepMark } from './counters'
import { documents } from './documents'
import { listByRank } from './ranked-lists'

/** Changes gone through in one run. */
const MAX_CHANGES = 500
/** A change is looked at again until it is this old, ms: its increment may still be on its way while it is recounted. */
const SETTLED_AFTER_MS = 60_000

/** A list of changes in the order they were made, and the id under which it is kept how far it was gone through. */
export interface Changes {
  readonly collection: CollectionName
  readonly rank: string
  readonly mark: string
}

/** The changes since the last run, those lately made always among them, and how to keep that they were gone through. */
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

/** Round robin: picks one item per minute. */
export const itemOfThisMinute = <T>(all: readonly T[], now: number): T | undefined =>
  all[Math.floor(now / SETTLED_AFTER_MS) % all.length]
