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

describe('what the product has no use for is refused', () => {
  it.each([
    ['an operator', `where({ n: _.mod(2, 1) }).get()`, -502002],
    ['an operator deep inside', `where({ n: _.gt(1).and(_.mod(2, 1)) }).get()`, -502002],
    ['an alternative', `where(_.or([{ n: 1 }, { n: 2 }])).get()`, -502002],
    ['an operator on lists', `doc('a').update({ data: { n: _.push(1) } })`, -502002],
    ['a pattern', `where({ n: /x/ }).get()`, -502001],
    ['a date of the server', `add({ data: { at: db.serverDate() } })`, -502001],
  ])('%s', async (_what, operation, errCode) => {
    await expect(things(`await things.${operation}`)).rejects.toMatchObject({ errCode })
  })
})

describe('an index', () => {
  it.each([
    ['a scalar inside an array', `tags: 'x'`, 'byTagRank', 2],
    ['the other field, without one', `loose: 'x'`, null, 4],
    ['null and missing', `mixed: null`, 'byMixed', 4],
    ['a nested field', `deep: { inner: 1 }`, 'byDeep', 2],
  ])('serves %s', async (_what, query, index, examined) => {
    await environment.load('probeThings', [
      { _id: 'list', tags: ['x', 'y'], loose: ['x', 'y'], deep: [{ inner: 2 }, { inner: 1 }] },
      { _id: 'scalar', tags: 'x', loose: 'x', deep: { inner: 1 } },
      { _id: 'other', tags: ['z'], loose: 'z', deep: 1 },
      { _id: 'empty', tags: [], loose: [] },
    ])
    await idsOf(environment, `.where({ ${query} })`)
    expect(await lastQuery()).toMatchObject({ index, examined })
  })

  it.each([
    ['mixed', 'byMixed', false],
    ['loose', null, true],
  ])('of %s sorts, or memory has to', async (field, index, sortedInMemory) => {
    await environment.load('probeThings', [
      { _id: 'b', [field]: '2' },
      { _id: 'a', [field]: 1 },
    ])
    expect(await idsOf(environment, `.orderBy('${field}', 'asc')`)).toEqual(['a', 'b'])
    expect(await lastQuery()).toMatchObject({ index, sortedInMemory })
  })

  it('serves a page by equality, range and order alone, examining only the page', async () => {
    const documents = Array.from({ length: 300 }, (_unused, at) => ({
      ...{ _id: `d${at}`, kind: at % 3 === 0 ? 'a' : 'b' },
      rank: String(at).padStart(4, '0'),
    }))
    await environment.load('probeThings', documents)
    const page = `.where({ kind: 'a', rank: _.lt('0270') }).orderBy('rank', 'desc').limit(4)`
    expect(await idsOf(environment, page)).toEqual(['d267', 'd264', 'd261', 'd258'])
    expect(await lastQuery()).toMatchObject({
      ...{ collection: 'probeThings', index: 'byKindRank' },
      ...{ examined: 4, returned: 4, sortedInMemory: false },
    })
    const upwards = page.replace('desc', 'asc').replace('lt', 'gt')
    expect(await idsOf(environment, upwards)).toEqual(['d273', 'd276', 'd279', 'd282'])
    expect(await lastQuery()).toMatchObject({ examined: 4, sortedInMemory: false })
    const among = `.where({ kind: _.in(['a']) }).orderBy('rank', 'asc').skip(2).limit(2)`
    expect(await idsOf(environment, among)).toEqual(['d6', 'd9'])
  })

  it('follows documents that change', async () => {
    await environment.load('probeThings', [{ _id: 'a', kind: 'x', rank: '1' }])
    await things(`await things.doc('a').update({ data: { kind: 'y' } })`)
    expect(await idsOf(environment, `.where({ kind: 'x' })`)).toEqual([])
    expect(await idsOf(environment, `.where({ kind: 'y' })`)).toEqual(['a'])
    await things(`await things.where({ kind: 'y' }).remove()`)
    expect(await idsOf(environment, `.where({ kind: 'y' })`)).toEqual([])
  })
})
