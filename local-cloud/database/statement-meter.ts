import { type DocumentStore } from './document-store'
import { type SqlParameter } from './sql'

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

/** What each store's metered statements had cost in all when last looked: to look is to walk through all statements. */
const known = new WeakMap<DocumentStore, Map<string, StatementCost>>()

/** Runs the statements of one query, which nothing else runs, and adds up what they cost. */
export class StatementMeter {
  private total = NOTHING

  constructor(private readonly store: DocumentStore) {}

  get cost(): StatementCost {
    return this.total
  }

  rows<Row>(sql: string, parameters: readonly SqlParameter[]): Row[] {
    const before = this.counted.get(sql) ?? NOTHING
    const rows = this.store.rows<Row>(sql, parameters)
    const after = this.store.rows<StatementCost>(COUNTERS, [sql])[0] ?? NOTHING
    this.counted.set(sql, after)
    this.total = {
      steps: this.total.steps + after.steps - before.steps,
      scannedRows: this.total.scannedRows + after.scannedRows - before.scannedRows,
      sorts: this.total.sorts + after.sorts - before.sorts,
      autoIndexedRows: this.total.autoIndexedRows + after.autoIndexedRows - before.autoIndexedRows,
    }
    return rows
  }

  /** Each statement's counters since it was prepared. */
  private get counted(): Map<string, StatementCost> {
    const counted = known.get(this.store) ?? new Map<string, StatementCost>()
    known.set(this.store, counted)
    return counted
  }
}
