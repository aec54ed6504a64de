import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DocumentStore } from '../../../local-cloud/database/document-store'
import { type Fields } from '../../../local-cloud/database/ejson'
import { countDocuments, findDocuments, type Search } from '../../../local-cloud/database/find-documents'
import { StatementMeter } from '../../../local-cloud/database/statement-meter'

const rank = (at: number) => String(at).padStart(6, '0')
const page: Search = {
  query: { queue: 'a', rank: { $gt: rank(100) } },
  order: [['rank', 1]],
  limit: 21,
}
const withoutIndex: Search = { query: { colour: 'red' }, order: [['size', -1]], limit: 21 }

describe('what a query cost', () => {
  let folder: string
  let store: DocumentStore

  /** As many documents as asked for, every second in queue `a`. */
  function grow(from: number, to: number): void {
    store.transaction(() => {
      for (let at = from; at < to; at += 1)
        store.write('things', {
          _id: `d${at}`,
          queue: at % 2 === 0 ? 'a' : 'b',
          rank: rank(at),
          colour: at % 2 === 0 ? 'red' : 'blue',
          size: at % 97,
        })
    })
  }
  const costOf = (search: Search) => findDocuments(store, 'things', search).report
  /** The second run: the first may find the statement unprepared. */
  const stepsOf = (search: Search) => [costOf(search), costOf(search)].map(({ sqlite }) => sqlite.steps)

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'documents-'))
    const indexes = [
      {
        name: 'byQueue',
        fields: [
          { path: 'queue', order: 1 },
          { path: 'rank', order: 1 },
        ],
      },
    ] as const
    store = new DocumentStore(path.join(folder, 'documents.db'), { things: { indexes } }, false)
    grow(0, 1000)
  })
  afterEach(() => {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is what lies between two ends, not what lies behind them', () => {
    const between: Search['query'] = {
      queue: 'a',
      $and: [{ rank: { $gte: rank(100) } }, { rank: { $lt: rank(106) } }],
    }
    const narrow: Search = { query: between, order: [['rank', 1]], limit: 21 }
    expect(costOf(narrow)).toMatchObject({ index: 'byQueue', returned: 3, examined: 3 })
    expect(Math.max(...stepsOf(narrow))).toBeLessThan(100)
  })

  it('is the page alone where an index serves it: no scan, no sort, as SQLite counts', () => {
    const { sqlite, ...report } = costOf(page)
    expect(report).toEqual({
      ...{ collection: 'things', index: 'byQueue' },
      ...{ examined: 21, returned: 21, sortedInMemory: false, counted: false },
    })
    expect({ ...sqlite, steps: 0 }).toEqual({ steps: 0, scannedRows: 0, sorts: 0, autoIndexedRows: 0 })
    expect(sqlite.steps).toBeGreaterThan(21)
  })

  it('is the same number of SQLite’s steps in ten times as many documents, run after run', () => {
    const few = stepsOf(page)
    grow(1000, 10_000)
    expect(stepsOf(page)).toEqual(few)
    expect(new Set(few).size).toBe(1)
  })

  it('is every document where no index serves it, and a sort', () => {
    const { sqlite, ...report } = costOf(withoutIndex)
    expect(report).toEqual({
      ...{ collection: 'things', index: null },
      ...{ examined: 1000, returned: 21, sortedInMemory: true, counted: false },
    })
    expect(sqlite.scannedRows).toBeGreaterThanOrEqual(999)
    const [few = 0] = stepsOf(withoutIndex)
    grow(1000, 10_000)
    expect(stepsOf(withoutIndex)[0]).toBeGreaterThan(8 * few)
  })

  it('grows with what an offset skips', () => {
    const [first = 0] = stepsOf({ ...page, offset: 0 })
    const skipping = costOf({ ...page, offset: 300 })
    expect(skipping.examined).toBe(321)
    expect(skipping.sqlite.steps).toBeGreaterThan(5 * first)
  })

  it('says of a count that it is one, and what it counted', () => {
    const { total, report } = countDocuments(store, 'things', { queue: 'a' })
    expect(total).toBe(500)
    expect(report).toMatchObject({ index: 'byQueue', examined: 500, counted: true })
    expect(report.sqlite.steps).toBeGreaterThan(500)
    const inexact: Fields = { colour: 'red' }
    expect(countDocuments(store, 'things', inexact).report).toMatchObject({ examined: 1000, counted: true })
  })
})

it('sees a sort and a scan that only SQLite knows of', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'documents-'))
  const store = new DocumentStore(path.join(folder, 'documents.db'), {}, false)
  store.run('CREATE TABLE things (name TEXT, size INTEGER)')
  for (let at = 0; at < 50; at += 1)
    store.run('INSERT INTO things (name, size) VALUES (?, ?)', [`d${at}`, at % 7])
  const meter = new StatementMeter(store)
  const rows = meter.rows('SELECT name FROM things ORDER BY size LIMIT 3', [])
  expect(rows).toEqual([{ name: 'd0' }, { name: 'd7' }, { name: 'd14' }])
  expect(meter.cost).toMatchObject({ scannedRows: 49, sorts: 1, autoIndexedRows: 0 })
  store.close()
  rmSync(folder, { recursive: true, force: true })
})
