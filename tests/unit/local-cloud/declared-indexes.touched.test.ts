import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type IndexDeclaration } from '../../../config/collections'
import { DocumentStore } from '../../../local-cloud/database/document-store'
import { type Fields } from '../../../local-cloud/database/ejson'
import { findDocuments } from '../../../local-cloud/database/find-documents'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'documents-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const up = (name: string): IndexDeclaration => ({ name, fields: [{ path: name, order: 1 }] })
const open = (...indexes: IndexDeclaration[]) =>
  new DocumentStore(path.join(folder, 'documents.db'), { things: { indexes } }, true)

function find(store: DocumentStore, query: Record<string, string>) {
  const { documents, report } = findDocuments(store, 'things', { query })
  return { ids: documents.map(({ _id }) => _id), index: report.index, examined: report.examined }
}

it('fills an index that is declared after the documents were written', () => {
  const before = open()
  before.write('things', { _id: 'a', kind: 'x' })
  before.write('things', { _id: 'b', kind: 'y' })
  expect(find(before, { kind: 'x' })).toEqual({ ids: ['a'], index: null, examined: 2 })
  before.close()
  const after = open(up('kind'))
  expect(find(after, { kind: 'x' })).toEqual({ ids: ['a'], index: 'kind', examined: 1 })
  after.close()
})

it('builds an index anew when its fields change under the same name', () => {
  const before = open(up('kind'))
  before.write('things', { _id: 'a', kind: 'x', other: 'z' })
  before.close()
  const after = open({ name: 'kind', fields: [{ path: 'other', order: 1 }] })
  expect(find(after, { other: 'z' })).toEqual({ ids: ['a'], index: 'kind', examined: 1 })
  after.close()
})

it('still knows after reopening that an index holds arrays', () => {
  const before = open(up('tags'))
  before.write('things', { _id: 'a', tags: ['x', 'y'] })
  before.close()
  const after = open(up('tags'))
  const query: Fields = { $and: [{ tags: { $gt: 'w' } }, { tags: { $lt: 'xx' } }] }
  expect(findDocuments(after, 'things', { query }).documents).toEqual([{ _id: 'a', tags: ['x', 'y'] }])
  expect(findDocuments(after, 'things', { query: {}, order: [['tags', -1]] }).report.sortedInMemory).toBe(
    true,
  )
  after.close()
})

it('undoes documents and index rows together when a write in a transaction fails', () => {
  const store = open(up('kind'))
  expect(() =>
    store.transaction(() => {
      store.write('things', { _id: 'a', kind: 'x' })
      throw new Error('later failure')
    }),
  ).toThrow('later failure')
  expect(find(store, { kind: 'x' })).toEqual({ ids: [], index: 'kind', examined: 0 })
  store.write('things', { _id: 'b', kind: 'x' })
  expect(find(store, { kind: 'x' })).toEqual({ ids: ['b'], index: 'kind', examined: 1 })
  store.close()
})
