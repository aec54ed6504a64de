import { searchUnits } from '#shared/contract/search/search'
import { bulkUnits } from '../../support/bulk-units'
import { type Person } from '../../support/product-person'
import { type ProductCloud, productCloud } from '../../support/product-cloud'

let cloud: ProductCloud
let author: Person
beforeAll(async () => {
  cloud = await productCloud()
  author = await cloud.registered('an-author')
})
afterAll(() => cloud.remove())

const found = async (query: string) =>
  (await author.must(searchUnits, { query })).items.map(({ unitId }) => unitId)

it.each([
  ['a district', '渭滨区', ['baoji']],
  ['a trade', '医院', ['education-culture-health']],
  ['pinyin', 'weibin', ['baoji']],
  ['initials, in capitals', 'BJS', ['baoji']],
  ['a part of its own name', '林水利', ['agriculture-water-weather']],
  ['a word that nobody knows', '火星', []],
  ['nothing', '', []],
  ['no letters', '，。', []],
])('a unit is found by %s', async (_what, query, ids) => {
  expect(await found(query)).toEqual(ids)
})

it('is told with the unit above it', async () => {
  expect(await author.must(searchUnits, { query: '渭滨' })).toEqual({
    items: [
      {
        ...{ unitId: 'baoji', displayName: '宝鸡市总工会', kind: 'annex1', line: ['baoji', 'province'] },
        above: '陕西省总工会办公室',
      },
    ],
  })
})

it('of a word that fits several units all are shown, in the tables’ order', async () => {
  expect((await found('xa')).at(0)).toBe('xian')
  expect(await found('市')).toEqual(
    expect.arrayContaining(['xian', 'baoji', 'xianyang', 'tongchuan', 'weinan', 'yanan', 'yulin']),
  )
})

it('a page among 5,000 units examines what it shows and one more', async () => {
  await bulkUnits(cloud)
  const page = await author.must(searchUnits, { query: '工会委员' })
  expect(page.items).toHaveLength(20)
  const { queries } = (await cloud.environment.invocations()).at(-1) ?? { queries: [] }
  expect(queries.find(({ index }) => index === 'byWord')).toMatchObject({
    ...{ collection: 'units', examined: 21, sortedInMemory: false },
  })
  const next = await author.must(searchUnits, { query: '工会委员', cursor: page.next })
  expect(next.items[0]?.unitId).not.toBe(page.items[0]?.unitId)
})
