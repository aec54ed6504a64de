import { documents, type DocumentTransaction, inTransaction } from '../platform/documents'
import { logLine } from '../platform/log'
import { waitingRows } from '../platform/outbox'
import { type Count, counted } from './counts'

/** A document of counts, as far as every one is alike. */
interface Counted {
  readonly changes?: number
}

/** One number of a document of counts, and how it is counted anew. */
export interface Recounted<Document extends Counted> {
  readonly collection: Count['collection']
  readonly id: string
  readonly valueIn: (document: Document | null) => number
  readonly withValue: (document: Document | null, value: number) => Document
  readonly exactly: () => Promise<number>
}

/** Documents whose counts are under way or were given up; undefined while more wait than one look shows. */
async function underWay(): Promise<ReadonlySet<string> | undefined> {
  const rows = await waitingRows(counted)
  return rows && new Set(rows.flatMap((counts) => counts.map(({ id }) => id)))
}

const changesOf = (document: Counted | null) => document?.changes ?? 0

/** Sets a number right unless something was counted since it was read; true when it was wrong. */
const mend = <Document extends Counted>(
  of: Recounted<Document>,
  before: Document | null,
  value: number,
): Promise<boolean> =>
  inTransaction(async (transaction: DocumentTransaction) => {
    const now = await transaction.find<Document>(of.collection, of.id)
    if (changesOf(now) !== changesOf(before) || of.valueIn(now) !== of.valueIn(before)) return false
    const mended = { ...of.withValue(now, value), changes: changesOf(now) + 1 }
    await transaction.save(of.collection, of.id, mended)
    return true
  })

/**
 * Counts anew and mends what differs. A number is left alone while a row of the outbox for it is under way, before or after its
 * recount, or when it changed meanwhile: such a row would count once more. Answers how many were wrong; each is logged.
 */
export async function recountAll<Document extends Counted>(
  all: ReadonlyArray<Recounted<Document>>,
): Promise<number> {
  const waitingBefore = await underWay()
  const counts = []
  for (const of of all) {
    const before = await documents.find<Document>(of.collection, of.id)
    counts.push({ of, before, exact: await of.exactly() })
  }
  const wrong = counts.filter(({ of, before, exact }) => of.valueIn(before) !== exact)
  if (wrong.length === 0) return 0
  const waitingAfter = await underWay()
  if (!waitingBefore || !waitingAfter) return 0
  let mended = 0
  for (const { of, before, exact } of wrong) {
    if (waitingBefore.has(of.id) || waitingAfter.has(of.id)) continue
    if (!(await mend(of, before, exact))) continue
    mended += 1
    logLine({ action: 'recount', code: 'MENDED', id: of.id, from: of.valueIn(before), to: exact })
  }
  return mended
}
