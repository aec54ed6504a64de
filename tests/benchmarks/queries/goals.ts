import { type Measured } from './measure'

/**
 * Instructions of SQLite to step over one row of an index and fetch its document, and to begin and end. Measured: 11 to 15
 * by the bounds there are, and 22; two more for each further id that is looked for and not there.
 */
const STEPS_PER_DOCUMENT = 16
const STEPS_AROUND = 34
/** The longest page there is: what a timer goes through in one run. */
const MAX_DOCUMENTS = 501

export const total = (each: Measured, count: (query: Measured['queries'][number]) => number): number =>
  each.queries.reduce((sum, query) => sum + count(query), 0)

/** A read of documents whose ids are known, or a value that only one document has: it costs what they are, in any collection. */
export const isById = ({ index }: Measured['queries'][number]): boolean =>
  index === '_id' || index === 'byAuditId'

/** A page's worth and one more, for all that a page shows when it opens. */
const MAX_EXAMINED_FIRST = 21

/** What the first content of a page may cost, whatever it is made of; one sentence for each goal it misses. */
export function missedFirstContentGoals(each: Measured): string[] {
  const examined = total(each, (query) => query.examined)
  const unbounded = each.queries.filter(
    ({ index, sortedInMemory, counted }) => !index || sortedInMemory || counted,
  )
  return [
    ...(examined > MAX_EXAMINED_FIRST
      ? [`${examined} documents examined, ${MAX_EXAMINED_FIRST} at most`]
      : []),
    ...unbounded.map(({ collection }) => `${collection} scanned, sorted in memory or counted`),
  ]
}

/** What a call may cost, however many works there are; one sentence for each goal it misses. */
export function missedGoals(each: Measured): string[] {
  const most = each.documents + 1
  const examined = total(each, (query) => (isById(query) ? 0 : query.examined))
  const byId = total(each, (query) => (isById(query) ? query.examined : 0))
  const steps = total(each, ({ sqlite }) => sqlite.steps)
  const mostSteps = STEPS_PER_DOCUMENT * (most + byId) + STEPS_AROUND * each.queries.length
  const missed: string[] = []
  if (each.documents > MAX_DOCUMENTS) missed.push(`${each.documents} documents, ${MAX_DOCUMENTS} at most`)
  if (examined > most) missed.push(`${examined} documents examined, ${most} at most`)
  if (byId > each.documents) missed.push(`${byId} documents read by id, ${each.documents} at most`)
  if (steps > mostSteps) missed.push(`${steps} steps of SQLite, ${mostSteps} at most`)
  for (const { index, sortedInMemory, counted, sqlite } of each.queries) {
    if (index === null) missed.push('no index')
    if (sortedInMemory) missed.push('sorted in memory')
    if (counted) missed.push('counted')
    if (sqlite.scannedRows > 0) missed.push(`${sqlite.scannedRows} rows scanned`)
    if (sqlite.autoIndexedRows > 0) missed.push('an index made for this once')
  }
  return missed
}
