import { type CollectionDeclaration, type IndexDeclaration } from '../../config/collections'
import { CloudError } from '../cloud-error'
import { type StoredDocument } from './ejson'
import { sortKey, valuesAt } from './sort-key'
import { type Sql } from './sql'

export type CollectionDeclarations = Readonly<Record<string, CollectionDeclaration>>

/** One declared index as a table of order-preserving keys: a row per document, or per array element. */
export class IndexTable {
  readonly table: string
  /** The places of the fields on whose paths some document holds an array: it then has a row per element. */
  multikey: ReadonlySet<number> = new Set()
  private readonly columns: readonly string[]

  constructor(
    private readonly collection: string,
    readonly declaration: IndexDeclaration,
  ) {
    this.table = `"index ${collection} ${declaration.name}"`
    this.columns = declaration.fields.map((_field, at) => `k${at}`)
  }

  /** Creates the table, anew when the declaration has changed. True when it must be filled from the documents. */
  open(sql: Sql): boolean {
    const definition = JSON.stringify(this.declaration.fields)
    const [known] = sql.rows<{ definition: string; multikey: number }>(
      'SELECT definition, multikey FROM indexes WHERE name = ?',
      [this.table],
    )
    if (known?.definition === definition) {
      this.multikey = new Set([...this.columns.keys()].filter((at) => (known.multikey >> at) % 2 === 1))
      return false
    }
    const keyed = this.declaration.fields.map(({ order }, at) => `k${at}${order === -1 ? ' DESC' : ''}`)
    sql.run(`DROP TABLE IF EXISTS ${this.table}`)
    sql.run(
      `CREATE TABLE ${this.table} (${this.columns.map((column) => `${column} BLOB NOT NULL`).join(', ')}, id TEXT NOT NULL,
        PRIMARY KEY (${[...keyed, 'id'].join(', ')})) WITHOUT ROWID`,
    )
    sql.run(`CREATE INDEX ${this.table.replace('"index', '"ids of')} ON ${this.table} (id)`)
    sql.run('INSERT OR REPLACE INTO indexes (name, definition, multikey) VALUES (?, ?, 0)', [
      this.table,
      definition,
    ])
    return true
  }

  remove(sql: Sql, id: string): void {
    sql.run(`DELETE FROM ${this.table} WHERE id = ?`, [id])
  }

  /** Adds the document's rows; earlier ones must be gone. A unique index that would be violated refuses the write. */
  add(sql: Sql, document: StoredDocument): void {
    const marks = this.columns.map(() => '?').join(', ')
    for (const keys of this.keysOf(sql, document)) {
      if (this.declaration.unique) this.refuseDuplicate(sql, keys)
      sql.run(`INSERT OR IGNORE INTO ${this.table} (${this.columns.join(', ')}, id) VALUES (${marks}, ?)`, [
        ...keys,
        document._id,
      ])
    }
  }

  private keysOf(sql: Sql, document: StoredDocument): Buffer[][] {
    const perField = this.declaration.fields.map(({ path }) => valuesAt(document, path))
    const lists = [...perField.keys()].filter((at) => perField[at]?.multikey)
    if (lists.length > 0) {
      this.multikey = new Set([...this.multikey, ...lists])
      const bits = [...this.multikey].reduce((all, at) => all + 2 ** at, 0)
      sql.run('UPDATE indexes SET multikey = ? WHERE name = ?', [bits, this.table])
    }
    return perField.reduce<Buffer[][]>(
      (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, sortKey(value)])),
      [[]],
    )
  }

  private refuseDuplicate(sql: Sql, keys: Buffer[]): void {
    const same = this.columns.map((column) => `${column} = ?`).join(' AND ')
    if (sql.rows(`SELECT id FROM ${this.table} WHERE ${same} LIMIT 1`, keys).length > 0)
      throw new CloudError(
        'DATABASE_REQUEST_FAILED',
        `E11000 duplicate key error collection: ${this.collection} index: ${this.declaration.name}`,
      )
  }
}
