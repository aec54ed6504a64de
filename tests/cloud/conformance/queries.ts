import { documented, inferred, observed, pages, source } from './basis'
import { type CloudUnderTest } from './cloud-under-test'
import { type Conforms } from './conforms'

const add = ({ run }: CloudUnderTest, documents: readonly object[]) =>
  run(`await things.add({ data: input })`, documents)

/** The ids a query finds, in the order they come. */
const ids = ({ run }: CloudUnderTest, query: string) =>
  run<string[]>(`return (await things${query}.get()).data.map((found) => found._id)`)

/** An indexed field of probeThings, where there are indexes, and one without. */
const FIELDS = ['mixed', 'loose'] as const

export function describeQueries(conforms: Conforms): void {
  for (const field of FIELDS) describeField(conforms, field)

  conforms(
    'a page by equality, range and order on one rank goes up and down the list',
    observed('what the product’s lists send'),
    async (cloud) => {
      const documents = Array.from({ length: 30 }, (_unused, at) => ({
        ...{ _id: `d${at}`, kind: at % 3 === 0 ? 'a' : 'b' },
        ...(at !== 15 && { rank: String(at).padStart(4, '0') }),
      }))
      await add(cloud, documents)
      const page = (range: string, order: string) =>
        ids(cloud, `.where({ kind: 'a', rank: ${range} }).orderBy('rank', '${order}').limit(4)`)
      expect(await page(`_.gt('')`, 'asc')).toEqual(['d0', 'd3', 'd6', 'd9'])
      expect(await page(`_.gt('0009')`, 'asc')).toEqual(['d12', 'd18', 'd21', 'd24'])
      expect(await page(`_.gt('')`, 'desc')).toEqual(['d27', 'd24', 'd21', 'd18'])
      expect(await page(`_.lt('0018')`, 'desc')).toEqual(['d12', 'd9', 'd6', 'd3'])
    },
  )

  conforms(
    'a range takes its lower bound in or not, and its upper one, as it is asked',
    observed('what the product’s searches send'),
    async (cloud) => {
      await add(
        cloud,
        ['a', 'b', 'b 1', 'c', 'd'].map((rank, at) => ({ _id: `d${at}`, kind: 'k', rank })),
      )
      const within = (range: string) =>
        ids(cloud, `.where({ kind: 'k', rank: ${range} }).orderBy('rank', 'asc')`)
      expect(await within(`_.gte('b').and(_.lt('c'))`)).toEqual(['d1', 'd2'])
      expect(await within(`_.gt('b').and(_.lt('d'))`)).toEqual(['d2', 'd3'])
      expect(await within(`_.gt('b').and(_.lte('d'))`)).toEqual(['d2', 'd3', 'd4'])
      expect(
        await cloud.run(`return (await things.where({ kind: 'k', rank: _.gt('b') }).count()).total`),
      ).toBe(3)
    },
  )

  conforms(
    'a number is raised only while there is room, by one query, and the last room is taken once',
    observed('what the product’s allowances send'),
    async (cloud) => {
      await add(cloud, [{ _id: 'spent', n: 0 }])
      const spend = `return (await things.where({ _id: 'spent', n: _.lte(3 - 1) }).update({ data: { n: _.inc(1) } })).stats.updated`
      const updated = await Promise.all(Array.from({ length: 5 }, () => cloud.run<number>(spend)))
      expect(updated.sort()).toEqual([0, 0, 1, 1, 1])
      expect(await cloud.run(`return (await things.doc('spent').get()).data.n`)).toBe(3)
    },
  )

  conforms(
    'a page of one list out of several that a document lies in comes in its order, each document once',
    pages.arrays,
    async (cloud) => {
      await add(
        cloud,
        Array.from({ length: 12 }, (_unused, at) => ({
          ...{ _id: `d${at}`, rank: String(at).padStart(4, '0') },
          tags: at % 3 === 0 ? ['x', 'y', 'x'] : ['y'],
        })),
      )
      const page = (list: string, range: string, order: string) =>
        ids(cloud, `.where({ tags: '${list}', rank: ${range} }).orderBy('rank', '${order}').limit(3)`)
      expect(await page('x', `_.gt('0000')`, 'asc')).toEqual(['d3', 'd6', 'd9'])
      expect(await page('y', `_.lt('0009')`, 'desc')).toEqual(['d8', 'd7', 'd6'])
    },
  )

  conforms('a field inside objects and inside arrays of objects is found', pages.nested, async (cloud) => {
    await add(cloud, [
      { _id: 'list', deep: [{ inner: 2 }, { inner: 1 }] },
      { _id: 'none', deep: 1 },
      { _id: 'object', deep: { inner: 1 } },
    ])
    expect((await ids(cloud, `.where({ deep: { inner: 1 } })`)).sort()).toEqual(['list', 'object'])
  })

  conforms(
    'without a limit 100 documents come, 1,000 at the most, and count counts them all',
    source('@cloudbase/database/dist/commonjs/query.js', 'limit < 1000 ? limit : 1000'),
    async (cloud) => {
      const documents = Array.from({ length: 1200 }, (_unused, at) => ({ _id: `d${at}`, kind: 'k' }))
      await add(cloud, documents)
      expect(await ids(cloud, `.where({ kind: 'k' })`)).toHaveLength(100)
      expect(await ids(cloud, `.where({ kind: 'k' }).limit(5000)`)).toHaveLength(1000)
      expect(await cloud.run(`return (await things.where({ kind: 'k' }).count()).total`)).toBe(1200)
      expect(await cloud.run(`return (await things.where({ kind: _.neq('x') }).count()).total`)).toBe(1200)
    },
  )

  conforms('only the fields asked for come, and the id', observed('projection'), async (cloud) => {
    await add(cloud, [{ _id: 'a', x: { y: 1, z: 2 }, w: 3 }])
    expect(await cloud.run(`return (await things.field({ 'x.y': true }).get()).data`)).toEqual([
      { _id: 'a', x: { y: 1 } },
    ])
    expect(await cloud.run(`return (await things.field({ _id: true }).get()).data`)).toEqual([{ _id: 'a' }])
  })

  conforms(
    'nothing found is an empty list and a count of none',
    inferred('the reply the SDK accepts'),
    async (cloud) => {
      expect(await ids(cloud, `.where({ kind: 'nobody' })`)).toEqual([])
      expect(await cloud.run(`return (await things.where({ kind: 'nobody' }).count()).total`)).toBe(0)
    },
  )

  conforms(
    'many documents are changed and removed by one query',
    documented(
      'https://developers.weixin.qq.com/miniprogram/dev/wxcloud/reference-sdk-api/database/collection/Collection.update.html',
    ),
    async (cloud) => {
      await add(cloud, [
        { _id: 'a', kind: 'x', n: 1 },
        { _id: 'b', kind: 'x', n: 2 },
        { _id: 'c', kind: 'z', n: 3 },
      ])
      const told = await cloud.run(`
        const updated = await things.where({ kind: 'x' }).update({ data: { kind: 'y', n: _.inc(1) } })
        const removed = await things.where({ kind: 'y', n: 2 }).remove()
        return [updated.stats, removed.stats, (await things.orderBy('_id', 'asc').get()).data]`)
      expect(told).toEqual([
        { updated: 2 },
        { removed: 1 },
        [
          { _id: 'b', kind: 'y', n: 3 },
          { _id: 'c', kind: 'z', n: 3 },
        ],
      ])
    },
  )
}

function describeField(conforms: Conforms, field: (typeof FIELDS)[number]): void {
  conforms(`a scalar matches inside an array (${field})`, pages.arrays, async (cloud) => {
    await add(cloud, [
      { _id: 'empty', [field]: [] },
      { _id: 'list', [field]: ['x', 'y'] },
      { _id: 'other', [field]: ['z'] },
      { _id: 'scalar', [field]: 'x' },
    ])
    expect((await ids(cloud, `.where({ ${field}: 'x' })`)).sort()).toEqual(['list', 'scalar'])
    expect((await ids(cloud, `.where({ ${field}: _.in(['z', 'x']) })`)).sort()).toEqual([
      ...['list', 'other', 'scalar'],
    ])
    expect((await ids(cloud, `.where({ ${field}: _.neq('x') })`)).sort()).toEqual(['empty', 'other'])
  })

  conforms(`bounds on an array may hold for different elements (${field})`, pages.arrays, async (cloud) => {
    await add(cloud, [
      { _id: 'around', [field]: [0, 10] },
      { _id: 'below', [field]: [0, 1] },
    ])
    expect(await ids(cloud, `.where({ ${field}: _.gt(2).and(_.lt(5)) })`)).toEqual(['around'])
  })

  conforms(
    `null matches null and missing, exists tells them apart (${field})`,
    pages.nulls,
    async (cloud) => {
      await add(cloud, [{ _id: 'missing' }, { _id: 'null', [field]: null }, { _id: 'zero', [field]: 0 }])
      expect((await ids(cloud, `.where({ ${field}: null })`)).sort()).toEqual(['missing', 'null'])
      expect(await ids(cloud, `.where({ ${field}: _.exists(false) })`)).toEqual(['missing'])
      expect((await ids(cloud, `.where({ ${field}: _.exists(true) })`)).sort()).toEqual(['null', 'zero'])
      expect(await ids(cloud, `.where({ ${field}: _.neq(null) })`)).toEqual(['zero'])
    },
  )

  conforms(`comparisons stay within one type (${field})`, pages.order, async (cloud) => {
    await add(cloud, [
      ...[{ _id: 'none' }, { _id: 'null', [field]: null }, { _id: 'number', [field]: 7 }],
      ...[
        { _id: 'text', [field]: '7' },
        { _id: 'true', [field]: true },
      ],
    ])
    expect(await ids(cloud, `.where({ ${field}: _.gt(1) })`)).toEqual(['number'])
    expect(await ids(cloud, `.where({ ${field}: _.lt(100) })`)).toEqual(['number'])
    expect(await ids(cloud, `.where({ ${field}: _.gt('') })`)).toEqual(['text'])
  })

  conforms(`values of different types have one order (${field})`, pages.order, async (cloud) => {
    const values = [null, -1.5, 0, 2, 10, '10', '2', '好', '𠮷', { a: 1 }, false, true]
    const documents = values.map((value, at) => ({ _id: `d${at}`, [field]: value }))
    await add(cloud, [...documents].reverse())
    const expected = documents.map(({ _id }) => _id)
    expect(await ids(cloud, `.orderBy('${field}', 'asc')`)).toEqual(expected)
    expect(await ids(cloud, `.orderBy('${field}', 'desc')`)).toEqual([...expected].reverse())
  })

  conforms(`an array sorts by its least element, or its greatest (${field})`, pages.order, async (cloud) => {
    await add(cloud, [
      { _id: 'five', [field]: 5 },
      { _id: 'wide', [field]: [1, 9] },
      { _id: 'narrow', [field]: [4, 6] },
    ])
    expect(await ids(cloud, `.orderBy('${field}', 'asc')`)).toEqual(['wide', 'narrow', 'five'])
    expect(await ids(cloud, `.orderBy('${field}', 'desc')`)).toEqual(['wide', 'narrow', 'five'])
  })
}
