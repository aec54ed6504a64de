import { type AuditStream, type LinkedAuditRow } from '#shared/domain/audit/audit-row'
import { type AuditHead, digestOfHeads, emptyHead, hashOfRow, type Sha256 } from '#shared/domain/audit/chain'

/** The heads as they stood at the first run of a Shanghai day. */
export interface AuditDigest {
  /** `YYYY-MM-DD` in Shanghai */
  readonly day: string
  /** epoch ms */
  readonly at: number
  readonly heads: readonly AuditHead[]
  readonly digest: string
}

/**
 * `order`: another place than the one after the row before it. `gap`: rows are missing before it. `link`: it names another row
 * before it. `content`: it says something else than when it was linked. `end`: rows are missing after the stream's last.
 * `digest`: the heads of a day are not those that the rows have.
 */
export type ChainFault = 'order' | 'gap' | 'link' | 'content' | 'end' | 'digest'

/** Checks the rows of an export one by one, in the order of the file. The first fault is the answer. */
export class ChainCheck {
  private readonly heads = new Map<AuditStream, AuditHead>()
  private readonly hashes = new Map<string, string>()

  constructor(private readonly sha256: Sha256) {}

  row(row: LinkedAuditRow): ChainFault | undefined {
    const { stream, seq, prev, hash } = row
    const head = this.headOf(stream)
    if (seq <= head.seq) return 'order'
    if (seq > head.seq + 1) return 'gap'
    if (prev !== head.hash) return 'link'
    if (hashOfRow(row, this.sha256) !== hash) return 'content'
    this.heads.set(stream, { stream, seq, hash })
    this.hashes.set(`${stream} ${seq}`, hash)
    return undefined
  }

  /** The end of a stream, after its rows. */
  head({ stream, seq, hash }: AuditHead): ChainFault | undefined {
    const own = this.headOf(stream)
    return own.seq === seq && own.hash === hash ? undefined : 'end'
  }

  /** After the rows: each head of that day must be a row of today's chain, or the beginning. */
  digest({ heads, digest }: AuditDigest): ChainFault | undefined {
    const holds = heads.every(({ stream, seq, hash }) =>
      seq === 0 ? emptyHead(stream).hash === hash : this.hashes.get(`${stream} ${seq}`) === hash,
    )
    return holds && digestOfHeads(heads, this.sha256) === digest ? undefined : 'digest'
  }

  private headOf(stream: AuditStream): AuditHead {
    return this.heads.get(stream) ?? emptyHead(stream)
  }
}
