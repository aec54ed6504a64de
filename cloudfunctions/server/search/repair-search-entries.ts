import { idInRank } from '#shared/domain/rank'
import { MAX_ENTRIES, type SearchEntry } from '#shared/domain/search/work-entries'
import { clock } from '../platform/clock'
import { inTransaction } from '../platform/documents'
import { documentsWith } from '../platform/documents-by-value'
import { onNightRound } from '../platform/night'
import { type Portion } from '../platform/portion'
import { leaveToTimer, waitingNames } from '../platform/outbox'
import { listByRank } from '../platform/ranked-lists'
import { works } from '../records/work-repository'
import { areExact, entriesFollowed, followWork } from '../records/search-entry-repository'

/** Works looked at in one step. */
const MAX_WORKS = 8
/** One step where every work has wrong entries. */
const STEP_COST = { requests: 32, ms: 2000 }

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

/** Leaves works whose stored entries are not the exact ones to the outbox, where they do not stand yet. Answers how many. */
async function repair(ids: readonly string[]): Promise<number> {
  const found = await works.byIds(ids)
  const entries = [...(await documentsWith<SearchEntry>('searchEntries', 'workId', ids))]
  const entriesOf = (id: string) => new Map(entries.filter(([, { workId }]) => workId === id))
  const wrong = ids.filter((id) => !areExact(entriesOf(id), found.get(id)))
  if (wrong.length === 0) return 0
  const underWay = await waitingNames(entriesFollowed, wrong)
  const left = wrong.filter((id) => !underWay.has(id))
  for (const id of left)
    await inTransaction((transaction) =>
      followWork(transaction, id, found.get(id)?.version ?? 0, clock.now(), leaveToTimer),
    )
  return left.length
}

/**
 * Recounts once a night what finds the public works, and to what works the entries belong, by steps within a portion: an
 * entry that was lost, or that should not be there any more, is found wherever it came from. Answers how many works had wrong
 * entries.
 */
export async function repairSearchEntries(portion: Portion): Promise<number> {
  const now = clock.now()
  const lacking = await onNightRound('publicWorks', now, portion, {
    ...{ after: nextPublicRanks, cost: STEP_COST },
    work: (ranks) => repair(ranks.map(idInRank)),
  })
  const steps = { after: worksOfNextEntries, work: repair, cost: STEP_COST }
  return lacking + (await onNightRound('searchEntries', now, portion, steps))
}
