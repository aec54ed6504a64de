import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DocumentStore } from '../../../local-cloud/database/document-store'
import { Transactions } from '../../../local-cloud/database/transactions'

const LIFETIME_MS = 150
const MAX_WRITES = 20
const A = { _id: 'a', n: 1 }

let folder: string
let store: DocumentStore
let transactions: Transactions
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'transactions-'))
  store = new DocumentStore(path.join(folder, 'documents.db'), { things: { indexes: [] } }, false)
  transactions = new Transactions(store, LIFETIME_MS, MAX_WRITES)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const GONE = expect.objectContaining({ code: 'DATABASE_TRANSACTION_FAIL' }) as Error

it('a transaction that is not committed in its time is gone, with its writes and its lock', async () => {
  const id = transactions.start('me')
  transactions.of('me', id).write('things', A)
  expect(() => store.write('things', { ...A, n: 2 })).toThrow('is locked by a transaction')
  await sleep(LIFETIME_MS + 50)
  store.write('things', { ...A, n: 3 })
  expect(() => transactions.of('me', id)).toThrow(GONE)
  expect(() => transactions.commit('me', id)).toThrow(GONE)
  expect(store.read('things', 'a')).toEqual({ ...A, n: 3 })
})

it('using a transaction does not make its time longer', async () => {
  const id = transactions.start('me')
  await sleep(LIFETIME_MS / 2)
  transactions.of('me', id).write('things', A)
  await sleep(LIFETIME_MS / 2 + 50)
  expect(() => transactions.commit('me', id)).toThrow(GONE)
  expect(store.read('things', 'a')).toBeUndefined()
})

it('the 21st document of a transaction is refused, however often one of the twenty is written', () => {
  const id = transactions.start('me')
  for (let at = 0; at < MAX_WRITES; at++) transactions.of('me', id).write('things', { _id: `thing-${at}` })
  transactions.of('me', id).write('things', { _id: 'thing-0', n: 1 })
  expect(() => transactions.of('me', id).write('things', A)).toThrow(
    'a transaction writes at most 20 documents; things/a is one more',
  )
})

it('a transaction is its owner’s alone and ends with him', () => {
  const id = transactions.start('me')
  transactions.of('me', id).write('things', A)
  expect(() => transactions.of('you', id)).toThrow(GONE)
  transactions.abortAllOf('you')
  transactions.of('me', id)
  transactions.abortAllOf('me')
  expect(() => transactions.commit('me', id)).toThrow(GONE)
  expect(store.read('things', 'a')).toBeUndefined()
})

it('a conflict ends the transaction that met it, and frees what it had locked', () => {
  const [mine, yours] = [transactions.start('me'), transactions.start('you')]
  transactions.of('me', mine).write('things', A)
  transactions.of('you', yours).write('things', { _id: 'b' })
  expect(() => transactions.of('you', yours).write('things', A)).toThrow(
    expect.objectContaining({ code: 'DATABASE_TRANSACTION_CONFLICT' }) as Error,
  )
  expect(() => transactions.of('you', yours)).toThrow(GONE)
  store.write('things', { _id: 'b' })
})

it('a request that outlives its environment is refused, and the process goes on', () => {
  store.close()
  const GONE_ENVIRONMENT = expect.objectContaining({ code: 'INVALIID_ENV' }) as Error
  expect(() => store.read('things', 'a')).toThrow(GONE_ENVIRONMENT)
  expect(() => store.write('things', A)).toThrow(GONE_ENVIRONMENT)
})
