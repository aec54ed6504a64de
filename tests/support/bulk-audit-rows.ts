import { type AuditFilter } from '#shared/contract/audit/audit'
import { rankOf } from '#shared/domain/rank'
import { chainOf } from '../unit/audit/audit-chain'
import { type ProductCloud } from './product-cloud'

export interface AuditOfASeason {
  /** Of all its rows, which are of one stream, one actor and about one thing. */
  readonly ranks: readonly string[]
  readonly chainRanks: readonly string[]
  readonly filters: readonly AuditFilter[]
}

const ROWS = 1100
const ACTOR = 'ab'.repeat(16)
const SUBJECT = `season:${'cd'.repeat(32)}`

/** An environment with many linked rows of one stream behind it, all by one person and about one thing. */
export async function auditOfASeason({ environment }: ProductCloud): Promise<AuditOfASeason> {
  const rows = chainOf('season', ROWS).map((row) => ({
    ...{ ...row, _id: row.id, actor: ACTOR, subject: SUBJECT },
    ...{ rank: rankOf(row.at, row.id), chainRank: rankOf(row.seq, row.id) },
  }))
  await environment.load('auditRows', rows)
  const last = rows.at(-1)
  if (!last) throw new Error('no row')
  const { stream, seq, hash } = last
  await environment.load('auditHeads', [{ _id: stream, stream, seq, hash }])
  return {
    ranks: rows.map(({ rank }) => rank),
    chainRanks: rows.map(({ chainRank }) => chainRank),
    filters: [{ stream: 'season' }, { actor: ACTOR }, { subject: SUBJECT }],
  }
}
