import { randomUUID } from 'node:crypto'
import { CloudError } from '../cloud-error'
import { type DocumentAccess, type DocumentStore } from './document-store'
import { type StoredDocument } from './ejson'

/** A transaction's own view: its buffered writes over the store, and what it saw of each document it touched. */
class Transaction implements DocumentAccess {
  usedAt = Date.now()
  private readonly seen = new Map<string, { collection: string; id: string; change: number }>()
  private readonly writes = new Map<
    string,
    { collection: string; id: string; document: StoredDocument | undefined }
  >()

  constructor(
    private readonly store: DocumentStore,
    readonly owner: string,
  ) {}

  read(collection: string, id: string): StoredDocument | undefined {
    const key = this.touch(collection, id)
    const write = this.writes.get(key)
    return write ? write.document : this.store.read(collection, id)
  }

  write(collection: string, document: StoredDocument): void {
    const key = this.touch(collection, document._id)
    this.writes.set(key, { collection, id: document._id, document })
  }

  erase(collection: string, id: string): void {
    this.writes.set(this.touch(collection, id), { collection, id, document: undefined })
  }

  /** Applies every write at once, or none: DATABASE_TRANSACTION_CONFLICT when a touched document has changed since. */
  commit(): void {
    this.store.transaction(() => {
      for (const { collection, id, change } of this.seen.values())
        if (this.store.lastChange(collection, id) !== change)
          throw new CloudError(
            'DATABASE_TRANSACTION_CONFLICT',
            `${collection}/${id} was changed by another write`,
          )
      for (const { collection, id, document } of this.writes.values())
        if (document) this.store.write(collection, document)
        else this.store.erase(collection, id)
    })
  }

  private touch(collection: string, id: string): string {
    this.store.collection(collection)
    const key = `${collection}/${id}`
    if (!this.seen.has(key))
      this.seen.set(key, { collection, id, change: this.store.lastChange(collection, id) })
    return key
  }
}

/** The open transactions of one environment. Each belongs to the invocation that started it and ends with it. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()

  constructor(
    private readonly store: DocumentStore,
    private readonly idleMs: number,
  ) {}

  start(owner: string): string {
    const id = randomUUID()
    this.open.set(id, new Transaction(this.store, owner))
    return id
  }

  /** The transaction, if it is the owner's and still open: idle ones expire. */
  of(owner: string, id: string): Transaction {
    const transaction = this.open.get(id)
    if (transaction && Date.now() - transaction.usedAt > this.idleMs) this.open.delete(id)
    if (!transaction || transaction.owner !== owner || !this.open.has(id))
      throw new CloudError('DATABASE_TRANSACTION_FAIL', 'the transaction does not exist or has expired')
    transaction.usedAt = Date.now()
    return transaction
  }

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
}
