import { MAX_ENTRIES, type SearchEntry } from '#shared/domain/search/work-entries'
import { keepMark } from '../platform/counters'
import { clock } from '../platform/clock'
import { documents, inTransaction } from '../platform/documents'
import { documentsWith } from '../platform/documents-by-value'
import { listByRank } from '../platform/ranked-lists'
import { works } from '../records/work-repository'
import { areExact, followWork } from '../records/search-entry-repository'

/** How far the public works, and the entries, were gone through; both begin anew at their end. */
const WORKS_UP_TO = 'searchWorksRepairedUpTo'
const ENTRIES_UP_TO = 'searchEntriesRepairedUpTo'

/** Works looked at in one run from either side. */
const MAX_WORKS = 8

const markOf = async (id: string) => (await documents.find<{ rank: string }>('counters', id))?.rank ?? ''

async function moveMark(id: string, before: string, rank: string): Promise<void> {
  if (rank !== before) await keepMark(id, rank)
}

/** The next public works: one of them may lack entries. */
async function nextPublicWorks(): Promise<readonly string[]> {
  const mark = await markOf(WORKS_UP_TO)
  const { items, next } = await works.page({
    ...{ rank: 'publicRank', order: 'asc', limit: MAX_WORKS },
    cursor: mark === '' ? undefined : mark,
  })
  await moveMark(WORKS_UP_TO, mark, next ?? '')
  return items.map(({ id }) => id)
}

/** Works behind the next batch of entries; some may no longer be public or no longer exist. */
async function worksOfNextEntries(): Promise<readonly string[]> {
  const mark = await markOf(ENTRIES_UP_TO)
  const limit = MAX_ENTRIES + 1
  const { items, next } = await listByRank<SearchEntry>({
    ...{ collection: 'searchEntries', equal: {}, rank: 'workId', order: 'asc', limit },
    cursor: mark === '' ? undefined : mark,
  })
  const all = [...new Set(items.map(({ workId }) => workId))]
  const ids = all.slice(0, MAX_WORKS)
  await moveMark(
    ENTRIES_UP_TO,
    mark,
    next === undefined && ids.length === all.length ? '' : (ids.at(-1) ?? ''),
  )
  return ids
}

/**
 * Recounts what finds the next few public works, and to what works the next few entries belong: an entry that was lost, or
 * that should not be there any more, is found wherever it came from, once round in as many minutes as there are works for
 * eight a minute. Answers how many works had wrong entries.
 */
export async function repairSearchEntries(): Promise<number> {
  const ids = [...new Set([...(await nextPublicWorks()), ...(await worksOfNextEntries())])]
  const found = await works.byIds(ids)
  let repaired = 0
  for (const part of [ids.slice(0, MAX_WORKS), ids.slice(MAX_WORKS)]) {
    const entries = [...(await documentsWith<SearchEntry>('searchEntries', 'workId', part))]
    for (const id of part) {
      const work = found.get(id)
      const there = new Map(entries.filter(([, { workId }]) => workId === id))
      if (areExact(there, work)) continue
      await inTransaction((transaction) => followWork(transaction, id, work?.version ?? 0, clock.now()))
      repaired++
    }
  }
  return repaired
}
