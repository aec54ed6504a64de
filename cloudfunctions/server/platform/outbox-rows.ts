import { HOUR_MS } from '#shared/domain/days'
import { rankOf } from '#shared/domain/rank'
import { collection } from './collection'

/** What must follow a write: stored in the write's transaction, and removed in the transaction of its effect. */
export interface OutboxRow {
  readonly id: string
  readonly kind: string
  readonly payload: unknown
  /** When it is to be carried out, epoch ms; later after each try that failed. */
  readonly dueAt: number
  readonly tries: number
  /** How many portions of it were carried out. */
  readonly portions?: number
  /** Its effect lies outside the database: it is taken before it is done (outbox-acts.ts). */
  readonly outside?: true
  /** Who does it now; `until` in epoch ms, exclusive. */
  readonly taken?: { readonly holder: string; readonly until: number }
  /** Of a dead row: why it was given up, and how many rows ended so. */
  readonly code?: string
  readonly times?: number
}

/** A row's id: `name` is the effect's key within its kind. */
export const rowIdOf = ({ kind }: Pick<OutboxRow, 'kind'>, name: string): string => `${kind}-${name}`

/** Tries after which a row is left to people: about two days of them. */
export const MAX_TRIES = 14
/** The first pause after a try that failed, ms; each further one is twice as long, up to the longest. */
const FIRST_PAUSE_MS = 60_000
const MAX_PAUSE_MS = 6 * HOUR_MS
/** Rows of one list that are carried in one run of the timer. */
export const MAX_PER_RUN = 100

const isDead = ({ tries }: OutboxRow) => tries >= MAX_TRIES

export const outbox = collection('outbox', (row: OutboxRow) => {
  const rank = rankOf(row.dueAt, row.id)
  const list = isDead(row) ? 'deadRank' : row.outside ? 'actRank' : 'dueRank'
  const only = (name: typeof list) => (name === list ? rank : undefined)
  return { dueRank: only('dueRank'), actRank: only('actRank'), deadRank: only('deadRank') }
})

/** A row that is put off after a try that failed. */
export function postponed(row: OutboxRow, now: number): OutboxRow {
  const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** row.tries, MAX_PAUSE_MS)
  return { ...row, tries: row.tries + 1, dueAt: now + pauseMs }
}

/** The rows of a list that are due, oldest first, at most a run's. */
export async function dueRows(rank: 'dueRank' | 'actRank', now: number): Promise<readonly OutboxRow[]> {
  const { items } = await outbox.page({
    ...{ rank, order: 'asc', limit: MAX_PER_RUN },
    within: { from: rankOf(0, ''), to: rankOf(now + 1, '') },
  })
  return items
}
