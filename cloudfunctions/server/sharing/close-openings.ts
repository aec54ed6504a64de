import { DAY_MS } from '#shared/domain/days'
import { rankOf } from '#shared/domain/rank'
import { clock } from '../platform/clock'
import { inTransaction, type DocumentReader } from '../platform/documents'
import { removeDocuments } from '../platform/documents-by-value'
import { type Portion } from '../platform/portion'
import { openingsBefore } from './opening-ledger'

/** How long a row of the ledger is kept, ms: nobody counts twice on one Shanghai day, and no call lasts into the day after. */
const KEPT_MS = 2 * DAY_MS
const MAX_PER_PAGE = 500
/** One page: its rows, its transaction, its removal. */
const PAGE_COST = { requests: 6, ms: 2000 }
const CLOSED = 'openingsClosed'

/** Totals of ledger rows that were already summed up and deleted (all rows with rank ≤ `rank`). */
export interface ClosedOpenings {
  readonly rank: string
  readonly counts: Readonly<Record<string, number>>
}

export const closedOpenings = async (reader: DocumentReader): Promise<ClosedOpenings> =>
  (await reader.find<ClosedOpenings>('counters', CLOSED)) ?? { rank: rankOf(0, ''), counts: {} }

async function closePage(before: string): Promise<number> {
  const rows = await openingsBefore(before, MAX_PER_PAGE)
  const last = rows.at(-1)
  if (!last) return 0
  await inTransaction(async (transaction) => {
    const closed = await closedOpenings(transaction)
    const counts = { ...closed.counts }
    for (const { countedIn, rank } of rows)
      if (rank > closed.rank) counts[countedIn] = (counts[countedIn] ?? 0) + 1
    if (last.rank > closed.rank) await transaction.save('counters', CLOSED, { rank: last.rank, counts })
  })
  await removeDocuments(
    'shareOpenings',
    rows.map(({ id }) => id),
  )
  return rows.length
}

/**
 * Makes old rows of the ledger into numbers and removes them, page after page within a portion. The numbers and how far they
 * reach change in one step, so a row counts once wherever a run breaks off. Answers how many rows went.
 */
export async function closeOpenings(portion: Portion): Promise<number> {
  const before = rankOf(clock.now() - KEPT_MS, '')
  let closed = 0
  for (let isLast = false; !isLast && portion.allows(PAGE_COST);) {
    const rows = await closePage(before)
    closed += rows
    isLast = rows < MAX_PER_PAGE
  }
  return closed
}
