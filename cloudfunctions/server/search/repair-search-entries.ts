import { idInRank } from '#shared/domain/rank'
import { MAX_ENTRIES, type SearchEntry } from '#shared/domain/search/work-entries'
import { clock } from '../platform/clock'
import { inTransaction } from '../platform/documents'
import { documentsWith } from '../platform/documents-by-value'
import { onNightRound } from '../platform/night'
import { listByRank } from '../platform/ranked-lists'
import { works } from '../records/work-repository'
import { areExact, followWork } from '../records/search-entry-repository'

/** Works looked at in one run from either side. */
const MAX_WORKS = 8

const cursorOf = (upTo: string) => (upTo === '' ? undefined : upTo)

/** The ranks of the next public works: one of them may lack entries. */
async function nextPublicRanks(upTo: string) {
  const { items, next } = await listByRank<{ readonly publicRank: string }>({
    ...{ collection: 'works', equal: {}, rank: 'publicRank', order: 'asc', limit: MAX_WORKS },
    cursor: cursorOf(upTo),
  })
  return { items: items.map(({ publicRank }) => publicRank), isLast: next === undefined }
}

/** Works behind the next entries; some may no longer be public or no longer exist. */
async function worksOfNextEntries(upTo: string) {
  const limit = MAX_ENTRIES + 1
  const { items, next } = await listByRank<SearchEntry>({
    ...{ collection: 'searchEntries', equal: {}, rank: 'workId', order: 'asc', limit },
    cursor: cursorOf(upTo),
  })
  const all = [...new Set(items.map(({ workId }) => workId))]
  const ids = all.slice(0, MAX_WORKS)
  return { items: ids, isLast: next === undefined && ids.length === all.length }
}

/** Leaves works whose stored entries are not the exact ones to the outbox. Answers how many. */
async function repair(ids: readonly string[]): Promise<number> {
  const found = await works.byIds(ids)
  const entries = [...(await documentsWith<SearchEntry>('searchEntries', 'workId', ids))]
  let repaired = 0
  for (const id of ids) {
    const work = found.get(id)
    if (areExact(new Map(entries.filter(([, { workId }]) => workId === id)), work)) continue
    await inTransaction((transaction) => followWork(transaction, id, work?.version ?? 0, clock.now()))
    repaired += 1
  }
  return repaired
}

/**
 * Recounts once a night what finds the public works, and to what works the entries belong, eight works of either a run: an
 * entry that was lost, or that should not be there any more, is found wherever it came from. Answers how many works had wrong
 * entries.
 */
export async function repairSearchEntries(): Promise<number> {
  const now = clock.now()
  const lacking = await onNightRound('publicWorks', now, nextPublicRanks, (ranks) =>
    repair(ranks.map(idInRank)),
  )
  return lacking + (await onNightRound('searchEntries', now, worksOfNextEntries, repair))
}
