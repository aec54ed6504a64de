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

describe('an index whose first field holds lists', () => {
  const LISTS: IndexDeclaration = {
    name: 'inList',
    fields: [
      { path: 'lists', order: 1 },
      { path: 'rank', order: 1 },
    ],
  }
  const stored = (): DocumentStore => {
    const store = open(LISTS)
    for (let at = 0; at < 300; at += 1)
      store.write('things', {
        ...{ _id: `d${at}`, rank: String(at).padStart(4, '0') },
        lists: at % 3 === 0 ? ['all', 'thirds', 'all'] : ['all'],
      })
    store.write('things', { _id: 'none', rank: '0000', lists: [] })
    return store
  }
  const ask = (store: DocumentStore, query: Fields, order: 'rank' | 'lists' = 'rank') => {
    const { documents, report } = findDocuments(store, 'things', { query, order: [[order, 1]], limit: 3 })
    const { examined, sortedInMemory } = report
    return { ids: documents.map(({ _id }) => _id), examined, sortedInMemory }
  }

  it('serves a page of one list by its order, examining only the page, before and after reopening', () => {
    const page = { ids: ['d102', 'd105', 'd108'], examined: 3, sortedInMemory: false }
    const store = stored()
    expect(ask(store, { lists: 'thirds', rank: { $gt: '0099' } })).toEqual(page)
    store.close()
    const after = open(LISTS)
    expect(ask(after, { lists: 'thirds', rank: { $gt: '0099' } })).toEqual(page)
    after.close()
  })

  it('tells a document once that has the element twice, and follows lists that change', () => {
    const store = stored()
    expect(ask(store, { lists: 'all' }).ids).toEqual(['d0', 'd1', 'd2'])
    store.write('things', { _id: 'd1', rank: '0001', lists: ['other'] })
    expect(ask(store, { lists: 'all' }).ids).toEqual(['d0', 'd2', 'd3'])
    store.close()
  })

  it('tells a document once that lies in several of the lists asked for, and sorts here', () => {
    const store = stored()
    const { ids, sortedInMemory } = ask(store, { lists: { $in: ['all', 'thirds'] } })
    expect({ ids, sortedInMemory }).toEqual({ ids: ['d0', 'd1', 'd2'], sortedInMemory: true })
    store.close()
  })

  it('finds what lies in two lists, by the narrowing of one', () => {
    const store = stored()
    const both = { $and: [{ lists: 'all' }, { lists: 'thirds' }] }
    expect(ask(store, both).ids).toEqual(['d0', 'd3', 'd6'])
    store.close()
  })

  it('sorts by the least element of a list, not by the one asked for', () => {
    const store = open(LISTS)
    store.write('things', { _id: 'late', rank: '1', lists: ['b', 'c'] })
    store.write('things', { _id: 'early', rank: '2', lists: ['a', 'c'] })
    const found = ask(store, { lists: 'c' }, 'lists')
    expect(found).toEqual({ ids: ['early', 'late'], examined: 2, sortedInMemory: true })
    store.close()
  })

  it('still knows of lists that came after a write of them was undone', () => {
    const store = open(LISTS)
    expect(() =>
      store.transaction(() => {
        store.write('things', { _id: 'a', rank: '1', lists: ['x', 'y'] })
        throw new Error('later failure')
      }),
    ).toThrow('later failure')
    store.write('things', { _id: 'b', rank: '1', lists: ['x', 'y'] })
    store.close()
    const after = open(LISTS)
    expect(ask(after, { lists: { $in: ['x', 'y'] } }).ids).toEqual(['b'])
    after.close()
  })
})
