import { type DocumentStore, type SqlParameter } from './document-store'

/** What SQLite itself counted while statements ran: https://www.sqlite.org/stmt.html, sqlite3_stmt_status(). */
export interface StatementCost {
  /** Instructions of SQLite's virtual machine: some for every row it steps over, wherever that row lies. */
  readonly steps: number
  /** Rows stepped over in scans of a whole table or index. */
  readonly scannedRows: number
  /** Sorts through a temporary b-tree. */
  readonly sorts: number
  /** Rows put into an index that SQLite made for this once. */
  readonly autoIndexedRows: number
}

const COUNTERS = `SELECT nstep AS steps, nscan AS scannedRows, nsort AS sorts, naidx AS autoIndexedRows
  FROM sqlite_stmt WHERE sql = ?`
const NOTHING: StatementCost = { steps: 0, scannedRows: 0, sorts: 0, autoIndexedRows: 0 }

/** Runs the statements of one query and adds up what they cost. */
export class StatementMeter {
  private total = NOTHING

  constructor(private readonly store: DocumentStore) {}

  get cost(): StatementCost {
    return this.total
  }

  rows<Row>(sql: string, parameters: readonly SqlParameter[]): Row[] {
    const before = this.counters(sql)
    const rows = this.store.rows<Row>(sql, parameters)
    const after = this.counters(sql)
    this.total = {
      steps: this.total.steps + after.steps - before.steps,
      scannedRows: this.total.scannedRows + after.scannedRows - before.scannedRows,
      sorts: this.total.sorts + after.sorts - before.sorts,
      autoIndexedRows: this.total.autoIndexedRows + after.autoIndexedRows - before.autoIndexedRows,
    }
    return rows
  }

  /** A statement's counters since it was prepared; nothing for one that has not been. */
  private counters(sql: string): StatementCost {
    return this.store.rows<StatementCost>(COUNTERS, [sql])[0] ?? NOTHING
  }
}
