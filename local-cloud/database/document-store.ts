import { chmodSync, closeSync, openSync } from 'node:fs'
import Database from 'libsql'
import { type IndexDeclaration } from '../../config/collections'
import { CloudError } from '../cloud-error'
import { formatEjson, parseEjsonFields, type StoredDocument } from './ejson'
import { IndexTable, type CollectionDeclarations } from './index-table'
import { type Sql, type SqlParameter } from './sql'

/** What both the store and an open transaction offer: documents by id. */
export interface DocumentAccess {
  read(collection: string, id: string): StoredDocument | undefined
  write(collection: string, document: StoredDocument): void
  erase(collection: string, id: string): void
}

/** Documents hold phone numbers: only whoever runs the stand-in may read them. SQLite gives its other files the same mode. */
const OWN_FILE = 0o600

interface Collection {
  readonly name: string
  readonly table: string
  readonly indexes: readonly IndexTable[]
}

/**
 * The documents of one environment in one SQLite file: a table per collection, a table per declared index.
 * `durable` waits for the disk on every commit, so that an acknowledged write survives a killed process.
 */
export class DocumentStore implements DocumentAccess, Sql {
  /** Called before each change of a document; refuses it by throwing. */
  beforeChange: (collection: string, id: string) => void = () => undefined
  private readonly database: Database.Database
  private closed = false
  private readonly statements = new Map<string, Database.Statement>()
  private readonly collections = new Map<string, Collection>()

  constructor(file: string, declarations: CollectionDeclarations, durable: boolean) {
    closeSync(openSync(file, 'a', OWN_FILE))
    chmodSync(file, OWN_FILE)
    this.database = new Database(file)
    this.database.pragma('journal_mode=WAL')
    this.database.pragma(`synchronous=${durable ? 'FULL' : 'OFF'}`)
    this.transaction(() => {
      this.run('CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)')
      this.run(
        'CREATE TABLE IF NOT EXISTS indexes (name TEXT PRIMARY KEY, definition TEXT, multikey INTEGER)',
      )
      for (const [name, declaration] of Object.entries(declarations))
        this.openCollection(name, declaration.indexes)
    })
  }

  /** All of it lies in the one file afterwards, so that a copy of that file is whole. */
  close(): void {
    if (this.closed) return
    this.closed = true
    this.statements.clear()
    if (!this.database.inTransaction) this.database.pragma('wal_checkpoint(TRUNCATE)')
    this.database.close()
  }

  /** Rows of a statement; statements are prepared once. */
  rows<Row>(sql: string, parameters: readonly SqlParameter[] = []): Row[] {
    return this.prepared(sql).all(parameters) as Row[]
  }

  run(sql: string, parameters: readonly SqlParameter[] = []): void {
    this.prepared(sql).run(parameters)
  }

  /** Runs `work` in one SQLite transaction; an exception undoes everything. May be nested. */
  transaction<Result>(work: () => Result): Result {
    this.requireOpen()
    if (this.database.inTransaction) return work()
    this.database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.database.exec('COMMIT')
      return result
    } catch (failure) {
      // A full disk has ended the transaction already.
      if (this.database.inTransaction) this.database.exec('ROLLBACK')
      throw failure
    }
  }

  /** The tables of a declared collection; an undeclared one is DATABASE_COLLECTION_NOT_EXIST. */
  collection(name: string): Collection {
    const collection = this.collections.get(name)
    if (!collection)
      throw new CloudError(
        'DATABASE_COLLECTION_NOT_EXIST',
        `collection ${name} is not declared in config/collections`,
      )
    return collection
  }

  read(collection: string, id: string): StoredDocument | undefined {
    const [row] = this.rows<{ body: string }>(
      `SELECT body FROM ${this.collection(collection).table} WHERE id = ?`,
      [id],
    )
    return row && (parseEjsonFields(row.body) as StoredDocument)
  }

  write(collection: string, document: StoredDocument): void {
    const { table, indexes } = this.collection(collection)
    this.transaction(() => {
      this.beforeChange(collection, document._id)
      const isNew = this.rows(`SELECT 1 FROM ${table} WHERE id = ?`, [document._id]).length === 0
      this.run(
        `INSERT INTO ${table} (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
        [document._id, formatEjson(document)],
      )
      for (const index of indexes) {
        if (!isNew) index.remove(this, document._id)
        index.add(this, document)
      }
    })
  }

  erase(collection: string, id: string): void {
    const { table, indexes } = this.collection(collection)
    this.transaction(() => {
      this.beforeChange(collection, id)
      this.run(`DELETE FROM ${table} WHERE id = ?`, [id])
      for (const index of indexes) index.remove(this, id)
    })
  }

  /** Every document of every collection as the text it is stored as: id and text. */
  everything(): Readonly<Record<string, ReadonlyArray<readonly [id: string, text: string]>>> {
    return Object.fromEntries(
      [...this.collections.values()].map(({ name, table }) => {
        const rows = this.rows<{ id: string; body: string }>(`SELECT id, body FROM ${table}`)
        return [name, rows.map(({ id, body }) => [id, body] as const)]
      }),
    )
  }

  /** Puts another text in place of one in all documents; indexes are not told. */
  replaceText(text: string, other: string): void {
    this.transaction(() => {
      for (const { table } of this.collections.values())
        this.run(`UPDATE ${table} SET body = replace(body, ?, ?) WHERE instr(body, ?)`, [text, other, text])
    })
  }

  setting(name: string): string | undefined {
    return this.rows<{ value: string }>('SELECT value FROM settings WHERE name = ?', [name])[0]?.value
  }

  saveSetting(name: string, value: string): void {
    this.run('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', [name, value])
  }

  /** A request may outlive its environment; libsql would end the process. */
  private requireOpen(): void {
    if (this.closed) throw new CloudError('INVALIID_ENV', 'the environment is gone')
  }

  private prepared(sql: string): Database.Statement {
    this.requireOpen()
    const known = this.statements.get(sql)
    if (known) return known
    const statement = this.database.prepare(sql)
    this.statements.set(sql, statement)
    return statement
  }

  private openCollection(name: string, declarations: readonly IndexDeclaration[]): void {
    if (!/^\w+$/.test(name)) throw new Error(`collection name ${name} is not allowed`)
    const table = `"documents ${name}"`
    this.database.exec(`CREATE TABLE IF NOT EXISTS ${table} (id TEXT PRIMARY KEY, body TEXT NOT NULL)`)
    const indexes = declarations.map((declaration) => new IndexTable(name, declaration))
    this.collections.set(name, { name, table, indexes })
    for (const index of indexes)
      if (index.open(this))
        for (const row of this.rows<{ body: string }>(`SELECT body FROM ${table}`))
          index.add(this, parseEjsonFields(row.body) as StoredDocument)
  }
}
