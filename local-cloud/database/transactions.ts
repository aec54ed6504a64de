import { randomUUID } from 'node:crypto'
import { CloudError } from '../cloud-error'
import { type DocumentAccess, type DocumentStore } from './document-store'
import { type StoredDocument } from './ejson'

const keyOf = (collection: string, id: string) => `${collection}/${id}`

/** A plain write to a document that an open transaction has written: it must wait until that one has ended. */
export class DocumentLocked extends CloudError {
  constructor(collection: string, id: string) {
    super('DATABASE_REQUEST_FAILED', `${collection}/${id} is locked by a transaction`)
  }
}

/** A transaction's own view: the documents as they were at its start, with its own writes over them. */
class Transaction implements DocumentAccess {
  readonly startedAt = Date.now()
  /** What others have changed since the start, as it was before. */
  private readonly snapshot = new Map<string, StoredDocument | undefined>()
  private readonly writes = new Map<
    string,
    { collection: string; id: string; document: StoredDocument | undefined }
  >()

  constructor(
    private readonly store: DocumentStore,
    readonly owner: string,
    private readonly lock: (transaction: Transaction, key: string) => void,
    private readonly maxWrites: number,
  ) {}

  read(collection: string, id: string): StoredDocument | undefined {
    const key = keyOf(collection, id)
    const write = this.writes.get(key)
    if (write) return write.document
    return this.snapshot.has(key) ? this.snapshot.get(key) : this.store.read(collection, id)
  }

  write(collection: string, document: StoredDocument): void {
    this.put(collection, document._id, document)
  }

  erase(collection: string, id: string): void {
    this.put(collection, id, undefined)
  }

  commit(): void {
    this.store.transaction(() => {
      for (const { collection, id, document } of this.writes.values())
        if (document) this.store.write(collection, document)
        else this.store.erase(collection, id)
    })
  }

  hasWritten(key: string): boolean {
    return this.writes.has(key)
  }

  hasMissed(key: string): boolean {
    return this.snapshot.has(key)
  }

  /** Keeps a document as it is, because somebody else is about to change it. */
  keep(collection: string, id: string): void {
    const key = keyOf(collection, id)
    if (!this.snapshot.has(key)) this.snapshot.set(key, this.store.read(collection, id))
  }

  private put(collection: string, id: string, document: StoredDocument | undefined): void {
    this.store.collection(collection)
    const key = keyOf(collection, id)
    this.lock(this, key)
    if (!this.writes.has(key) && this.writes.size >= this.maxWrites)
      throw new CloudError(
        'DATABASE_TRANSACTION_FAIL',
        `a transaction writes at most ${this.maxWrites} documents; ${key} is one more`,
      )
    this.writes.set(key, { collection, id, document })
  }
}

/**
 * The open transactions of one environment, as WeChat documents them (guide/database/transaction): reads come from a
 * snapshot; a write locks its document against other transactions, which fail, and against plain writes, which wait.
 * What is only read is not protected. A transaction belongs to the invocation that started it, and ends with it or when
 * its time is over.
 */
export class Transactions {
  private readonly open = new Map<string, Transaction>()

  constructor(
    private readonly store: DocumentStore,
    private readonly lifetimeMs: number,
    private readonly maxWrites: number,
  ) {
    store.beforeChange = (collection, id) => {
      const others = this.living()
      if (others.some((other) => other.hasWritten(keyOf(collection, id))))
        throw new DocumentLocked(collection, id)
      for (const other of others) other.keep(collection, id)
    }
  }

  start(owner: string): string {
    const id = randomUUID()
    const lock = (transaction: Transaction, key: string) => {
      const locked = this.living().some((other) => other !== transaction && other.hasWritten(key))
      if (!locked && !transaction.hasMissed(key)) return
      this.open.delete(id)
      throw new CloudError(
        'DATABASE_TRANSACTION_CONFLICT',
        '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
      )
    }
    this.open.set(id, new Transaction(this.store, owner, lock, this.maxWrites))
    return id
  }

  /** The owner's open transaction. */
  of(owner: string, id: string): Transaction {
    this.living()
    const transaction = this.open.get(id)
    if (transaction?.owner !== owner)
      throw new CloudError(
        'DATABASE_TRANSACTION_FAIL',
        '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server.',
      )
    return transaction
  }

  /** Applies every write at once, or none. */
  commit(owner: string, id: string): void {
    const transaction = this.of(owner, id)
    this.open.delete(id)
    transaction.commit()
  }

  abort(owner: string, id: string): void {
    this.of(owner, id)
    this.open.delete(id)
  }

  /** Aborts whatever an invocation left open: it returned, failed or was killed. */
  abortAllOf(owner: string): void {
    for (const [id, transaction] of this.open) if (transaction.owner === owner) this.open.delete(id)
  }

  private living(): Transaction[] {
    const oldest = Date.now() - this.lifetimeMs
    for (const [id, { startedAt }] of this.open) if (startedAt < oldest) this.open.delete(id)
    return [...this.open.values()]
  }
}
