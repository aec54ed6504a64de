import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { limits } from '../../config/limits'
import { DocumentStore } from '../database/document-store'
import { type QueryReport } from '../database/find-documents'
import { type CollectionDeclarations } from '../database/index-table'
import { Transactions } from '../database/transactions'
import { Subscriptions } from '../wire/subscriptions'
import { fileIdOf } from '../storage/file-id'
import { ObjectStore } from '../storage/object-store'
import { Faults } from './faults'

/** What one invocation did and cost: for benchmarks and tests. */
export interface InvocationReport {
  readonly id: string
  readonly function: string
  readonly action: string | undefined
  readonly openid: string | undefined
  ms: number
  /** `ok` or the code of the failure. */
  outcome: string
  /** The SDK's requests to the cloud, and the bytes of their answers. */
  requests: number
  wireBytes: number
  readonly queries: QueryReport[]
  writes: number
  /** Of objects, read through the addresses it asked for. */
  storageBytes: number
}

const REPORTS_KEPT = 1000

/** One cloud environment: documents, objects, a clock of its own and a log of invocations, in one folder. */
export class Environment {
  readonly store: DocumentStore
  readonly transactions: Transactions
  readonly objects: ObjectStore
  readonly reports: InvocationReport[] = []
  readonly faults = new Faults()
  readonly subscriptions = new Subscriptions()
  clockOffsetMs: number

  constructor(
    readonly id: string,
    private readonly folder: string,
    declarations: CollectionDeclarations,
    durable: boolean,
  ) {
    mkdirSync(folder, { recursive: true })
    this.store = new DocumentStore(path.join(folder, 'documents.db'), declarations, durable)
    this.takeName()
    this.objects = new ObjectStore(path.join(folder, 'objects'), this.store, durable)
    this.transactions = new Transactions(this.store, limits.transactionMs, limits.transactionWrites)
    this.clockOffsetMs = Number(this.store.setting('clockOffsetMs') ?? 0)
  }

  /** The product's time (epoch ms); signatures and timeouts run on real time instead. */
  now(): number {
    return Date.now() + this.clockOffsetMs
  }

  setClock(now: number): void {
    this.clockOffsetMs = Math.round(now - Date.now())
    this.store.saveSetting('clockOffsetMs', String(this.clockOffsetMs))
  }

  keepReport(report: InvocationReport): void {
    this.reports.push(report)
    if (this.reports.length > REPORTS_KEPT) this.reports.shift()
  }

  /** Documents hold file ids, and file ids the environment's name: in a copy they are the copy's. */
  private takeName(): void {
    const former = this.store.setting('environment') ?? this.id
    if (former !== this.id) this.store.replaceText(fileIdOf(former, ''), fileIdOf(this.id, ''))
    this.store.saveSetting('environment', this.id)
  }

  close(): void {
    this.store.close()
  }

  /** Closes the environment and deletes everything in it. */
  destroy(): void {
    this.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
