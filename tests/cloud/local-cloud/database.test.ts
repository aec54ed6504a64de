import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment'
import { idsOf, probe } from './probe'

let environment: TestEnvironment
beforeEach(async () => {
  environment = await createTestEnvironment()
})
afterEach(() => environment.remove())

const things = (script: string, input?: unknown) =>
  probe(environment, `const things = db.collection('probeThings'); ${script}`, input)
const lastQuery = async () => (await environment.invocations()).at(-1)?.queries.at(-1)

describe('documents', () => {
  it('gives back what was added, dates and nesting included', async () => {
    const read = await things(`
      const { _id } = await things.add({ data: { text: '好', n: 1.5, big: 3000000000, none: null, at: new Date(5), deep: { list: [1, { a: 2 }] } } })
      const { data } = await things.doc(_id).get()
      return { ...data, _id: _id.length, isDate: data.at instanceof Date, at: data.at.getTime() }`)
    expect(read).toEqual({
      ...{ _id: 32, text: '好', n: 1.5, big: 3000000000, none: null, at: 5, isDate: true },
      deep: { list: [1, { a: 2 }] },
    })
  })

  it('refuses a second document under one id', async () => {
    await things(`await things.add({ data: { _id: 'one' } })`)
    await expect(things(`await things.add({ data: { _id: 'one' } })`)).rejects.toMatchObject({
      errCode: -502001,
    })
  })

  it('replaces with set, tells created from updated, and removes', async () => {
    const stats = await things(`
      const first = await things.doc('a').set({ data: { x: 1, y: 2 } })
      const second = await things.doc('a').set({ data: { x: 3 } })
      const { data } = await things.doc('a').get()
      const removed = await things.doc('a').remove()
      const again = await things.doc('a').remove()
      return [first.stats, second.stats, data, removed.stats, again.stats]`)
    expect(stats).toEqual([
      { created: 1, updated: 0 },
      { created: 0, updated: 1 },
      { _id: 'a', x: 3 },
      { removed: 1 },
      { removed: 0 },
    ])
  })

  it('updates with every operator the SDK sends', async () => {
    const read = await things(`
      await things.add({ data: { _id: 'a', n: 1, gone: 1, list: [1, 2], set: ['x'], deep: { k: 1 }, least: 5, most: 5, times: 2, old: 'v', ends: [1, 2, 3], all: [1, 2, 1] } })
      await things.doc('a').update({ data: {
        n: _.inc(2), gone: _.remove(), list: _.push(3, 4), set: _.addToSet('x'), 'deep.other': 2, fresh: { a: 1 },
        least: _.min(3), most: _.max(9), times: _.mul(4), old: _.rename('renamed'), ends: _.pop(), all: _.pull(1),
      } })
      return (await things.doc('a').get()).data`)
    expect(read).toEqual({
      ...{ _id: 'a', n: 3, list: [1, 2, 3, 4], set: ['x'], deep: { k: 1, other: 2 }, fresh: { a: 1 } },
      ...{ least: 3, most: 9, times: 8, renamed: 'v', ends: [1, 2], all: [2] },
    })
  })

  it('counts as updated only what really changed', async () => {
    const updated = await things(`
      await things.add({ data: [{ _id: 'a', kind: 'k', n: 1 }, { _id: 'b', kind: 'k', n: 2 }] })
      const same = await things.doc('a').update({ data: { n: 1 } })
      const missing = await things.doc('zzz').update({ data: { n: 1 } })
      const both = await things.where({ kind: 'k' }).update({ data: { n: 2 } })
      return [same, missing, both].map(({ stats }) => stats.updated)`)
    expect(updated).toEqual([0, 0, 1])
  })

  it.each([
    ['a field inside null', `{ 'none.inner': 1 }`],
    ['a field inside a number', `{ 'n.inner': 1 }`],
    ['a push onto a number', `{ n: _.push(1) }`],
    ['an increment of a text', `{ text: _.inc(1) }`],
  ])('refuses an update of %s, as MongoDB does, and changes nothing', async (_what, data) => {
    await environment.load('probeThings', [{ _id: 'a', none: null, n: 1, text: 'x' }])
    await expect(things(`await things.doc('a').update({ data: ${data} })`)).rejects.toMatchObject({
      errCode: -502001,
    })
    expect(await environment.documents('probeThings')).toEqual([{ _id: 'a', none: null, n: 1, text: 'x' }])
  })

  it('refuses a collection that is not declared and an operator it does not know', async () => {
    await expect(probe(environment, `await db.collection('nowhere').doc('a').get()`)).rejects.toMatchObject({
      errCode: -502005,
    })
    await expect(things(`await things.where({ n: _.mod(2, 1) }).get()`)).rejects.toMatchObject({
      errCode: -502002,
    })
    await expect(
      things(`await things.where({ deep: _.elemMatch({ n: _.mod(2, 1) }) }).get()`),
    ).rejects.toMatchObject({ errCode: -502002 })
  })
})

describe('queries', () => {
  it('matches a scalar inside an array, through an index and without', async () => {
    await environment.load('probeThings', [
      { _id: 'list', tags: ['x', 'y'], loose: ['x', 'y'] },
      { _id: 'scalar', tags: 'x', loose: 'x' },
      { _id: 'other', tags: ['z'], loose: 'z' },
      { _id: 'empty', tags: [], loose: [] },
    ])
    expect(await idsOf(environment, `.where({ tags: 'x' })`)).toEqual(['list', 'scalar'])
    expect(await lastQuery()).toMatchObject({ index: 'byTag', examined: 2 })
    expect(await idsOf(environment, `.where({ loose: 'x' })`)).toEqual(['list', 'scalar'])
    expect(await lastQuery()).toMatchObject({ index: null, examined: 4 })
  })

  it('takes bounds on an array from different elements, as MongoDB does', async () => {
    await environment.load('probeThings', [
      { _id: 'around', tags: [0, 10] },
      { _id: 'below', tags: [0, 1] },
    ])
    expect(await idsOf(environment, `.where({ tags: _.gt(2).and(_.lt(5)) })`)).toEqual(['around'])
  })

  it('finds null and missing alike, and tells them apart with exists', async () => {
    await environment.load('probeThings', [
      { _id: 'null', mixed: null },
      { _id: 'missing' },
      { _id: 'zero', mixed: 0 },
    ])
    expect((await idsOf(environment, `.where({ mixed: null })`)).sort()).toEqual(['missing', 'null'])
    expect(await lastQuery()).toMatchObject({ index: 'byMixed', examined: 2 })
    expect(await idsOf(environment, `.where({ mixed: _.exists(false) })`)).toEqual(['missing'])
    expect(await idsOf(environment, `.where({ mixed: _.neq(null) })`)).toEqual(['zero'])
  })

  it('compares within one type only', async () => {
    await environment.load('probeThings', [
      { _id: 'number', mixed: 7 },
      { _id: 'text', mixed: '7' },
      { _id: 'true', mixed: true },
      { _id: 'none' },
    ])
    expect(await idsOf(environment, `.where({ mixed: _.gt(1) })`)).toEqual(['number'])
    expect(await idsOf(environment, `.where({ mixed: _.gte('') })`)).toEqual(['text'])
    expect(await idsOf(environment, `.where({ mixed: _.lt(100) })`)).toEqual(['number'])
  })

  it.each([
    ['through the index', 'mixed', 'byMixed', false],
    ['in memory', 'loose', null, true],
  ])('sorts across types in BSON order %s', async (_how, field, index, sortedInMemory) => {
    const values = [null, -1.5, 0, 2, 10, '10', '2', '好', false, true]
    const documents = values.map((value, at) => ({ _id: `d${at}`, mixed: value, loose: value }))
    await environment.load('probeThings', [...documents].reverse())
    const ids = documents.map(({ _id }) => _id)
    expect(await idsOf(environment, `.orderBy('${field}', 'asc')`)).toEqual(ids)
    expect(await lastQuery()).toMatchObject({ index, sortedInMemory })
    expect(await idsOf(environment, `.orderBy('${field}', 'desc')`)).toEqual([...ids].reverse())
  })

  it('serves a page by equality, range and order from the index alone, examining only the page', async () => {
    const documents = Array.from({ length: 300 }, (_unused, at) => ({
      ...{ _id: `d${at}`, kind: at % 3 === 0 ? 'a' : 'b' },
      rank: String(at).padStart(4, '0'),
    }))
    await environment.load('probeThings', documents)
    const page = `.where({ kind: 'a', rank: _.lt('0270') }).orderBy('rank', 'desc').limit(4)`
    expect(await idsOf(environment, page)).toEqual(['d267', 'd264', 'd261', 'd258'])
    expect(await lastQuery()).toEqual({
      ...{ collection: 'probeThings', index: 'byKindRank' },
      ...{ examined: 4, returned: 4, sortedInMemory: false, counted: false },
      sqlite: { steps: expect.any(Number) as number, scannedRows: 0, sorts: 0, autoIndexedRows: 0 },
    })
    expect(await idsOf(environment, page.replace('desc', 'asc').replace('lt', 'gt'))).toEqual([
      'd273',
      'd276',
      'd279',
      'd282',
    ])
    expect(await lastQuery()).toMatchObject({ examined: 4, sortedInMemory: false })
    expect(
      await idsOf(environment, `.where({ kind: _.in(['a']) }).orderBy('rank', 'asc').skip(2).limit(2)`),
    ).toEqual(['d6', 'd9'])
  })

  it('looks into nested fields and arrays of objects through an index', async () => {
    await environment.load('probeThings', [
      { _id: 'object', deep: { inner: 1 } },
      { _id: 'list', deep: [{ inner: 2 }, { inner: 1 }] },
      { _id: 'none', deep: 1 },
    ])
    expect((await idsOf(environment, `.where({ deep: { inner: 1 } })`)).sort()).toEqual(['list', 'object'])
    expect(await lastQuery()).toMatchObject({ index: 'byDeep', examined: 2 })
  })

  it('follows an index when documents change', async () => {
    await environment.load('probeThings', [{ _id: 'a', kind: 'x', rank: '1' }])
    await things(`await things.doc('a').update({ data: { kind: 'y' } })`)
    expect(await idsOf(environment, `.where({ kind: 'x' })`)).toEqual([])
    expect(await idsOf(environment, `.where({ kind: 'y' })`)).toEqual(['a'])
    await things(`await things.where({ kind: 'y' }).remove()`)
    expect(await idsOf(environment, `.where({ kind: 'y' })`)).toEqual([])
  })

  it('gives 100 documents without a limit, 1000 at most, and counts them all', async () => {
    const documents = Array.from({ length: 1200 }, (_unused, at) => ({ _id: `d${at}`, kind: 'k' }))
    await environment.load('probeThings', documents)
    expect(await idsOf(environment, `.where({ kind: 'k' })`)).toHaveLength(100)
    expect(await idsOf(environment, `.where({ kind: 'k' }).limit(5000)`)).toHaveLength(1000)
    expect(await things(`return (await things.where({ kind: 'k' }).count()).total`)).toBe(1200)
    expect(await things(`return (await things.where({ kind: _.neq('x') }).count()).total`)).toBe(1200)
  })

  it('gives only the fields asked for', async () => {
    await environment.load('probeThings', [{ _id: 'a', x: { y: 1, z: 2 }, w: 3 }])
    expect(await things(`return (await things.field({ 'x.y': true }).get()).data`)).toEqual([
      { _id: 'a', x: { y: 1 } },
    ])
  })

  it('combines or, and, not, in, nin and regular expressions', async () => {
    await environment.load('probeThings', [
      { _id: 'a', n: 1, text: 'Hello' },
      { _id: 'b', n: 2, text: 'help' },
      { _id: 'c', n: 3, text: 'other' },
    ])
    expect(await idsOf(environment, `.where(_.or([{ n: 1 }, { n: _.gt(2) }]))`)).toEqual(['a', 'c'])
    expect(await idsOf(environment, `.where({ n: _.in([1, 2]) })`)).toEqual(['a', 'b'])
    expect(await idsOf(environment, `.where({ n: _.nin([1, 2]) })`)).toEqual(['c'])
    expect(await idsOf(environment, `.where({ text: /^hel/i })`)).toEqual(['a', 'b'])
    expect(await idsOf(environment, `.where({ n: _.not(_.eq(1)) })`)).toEqual(['b', 'c'])
  })
})

describe('unique indexes', () => {
  it('refuse a second document with the same value and keep the first', async () => {
    const codes = `const codes = db.collection('probeUnique'); await codes.add({ data: { _id: 'first', code: 'c1' } });`
    await expect(
      probe(environment, `${codes} await codes.add({ data: { _id: 'second', code: 'c1' } })`),
    ).rejects.toMatchObject({
      errCode: -502001,
    })
    await probe(environment, `await db.collection('probeUnique').doc('first').update({ data: { other: 1 } })`)
    expect(await environment.documents('probeUnique')).toEqual([{ _id: 'first', code: 'c1', other: 1 }])
  })
})
