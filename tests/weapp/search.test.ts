import { searchWorks } from '#shared/contract/search/search'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'

let product: ProductCloud
let workId: string
let phone: MiniProgram

beforeAll(async () => {
  product = await productCloud()
  const made = await product.acceptedWork({ content: { title: 'Feng标夜话', unitId: 'baoji' } })
  workId = made.workId
})
beforeEach(async () => {
  phone = await openMiniProgram({
    cloud: product.environment,
    person: 'a-searching-guest',
    path: `/${routes.search}`,
  })
})
afterEach(() => phone.close())
afterAll(() => product.remove())

const type = (words: string) => phone.input('#search-field', words)

it('full-width letters find a work, which is marked and opens; the search is kept on the phone', async () => {
  await type('ｆｅｎｇ　标')
  await phone.waitForText(`#found-${workId} .found__mark`, 'Feng标')
  await phone.tap(`#found-${workId}`)
  await phone.waitForPage(routes.work)
  await phone.back()
  await phone.tap('#clear-search')
  await phone.waitForText('#recent-searches', 'ｆｅｎｇ　标')
  await phone.tap('#forget-searches')
  await phone.until('nothing is kept', async () => !(await phone.has('#recent-searches')))
})

it('sub-projects, clauses and units stand in groups and lead to their pages', async () => {
  await type('微电影')
  await phone.tap('#found-micro-film')
  await phone.waitForPage(routes.subProject)
  await phone.back()
  await phone.tap('#found-annex2\\.6')
  await phone.waitFor('#clause-annex2-6')
  await phone.atRest()
  await phone.back()
  await type('宝鸡')
  await phone.tap('#found-baoji')
  await phone.waitFor(`#found-${workId}`)
  expect(await phone.textOf('#work-unit')).toContain('宝鸡')
})

it('works are narrowed by their form', async () => {
  await type('feng')
  await phone.waitFor(`#found-${workId}`)
  await phone.tap('#work-kind-video')
  await phone.waitFor('#no-works')
  await phone.tap('#work-kind-photo')
  await phone.waitFor(`#found-${workId}`)
})

it.each(['👷🏽‍♀️', '.*[', '^$(\\', '   …'])(
  '%s holds nothing to search for, and the page says so',
  async (words) => {
    await type(words)
    await phone.waitForText('#no-words', '表情和标点不参与搜索')
    const { functionCalls } = await phone.recorded()
    expect(JSON.stringify(functionCalls)).not.toContain(searchWorks.name)
  },
)

it('10,000 characters are cut to what may be sent, and the page says so and what to do', async () => {
  await type('没'.repeat(10_000))
  await phone.waitForText('#query-cut', '只按前 200 个字搜索')
  await phone.waitForText('#nothing-found', '换一个短一点的词试试')
  await phone.tap('清空，重新搜')
  await phone.until('it is empty', async () => !(await phone.has('#nothing-found')))
})

it('a link with a search begins with it', async () => {
  const linked = await openMiniProgram({
    cloud: product.environment,
    person: 'a-searching-guest',
    path: `/${routes.search}?query=${encodeURIComponent('微电影')}`,
  })
  await linked.waitForText('#found-micro-film .found__mark', '微电影')
  await linked.close()
})

it('a work that its author hides is found no more by whoever searched for it before', async () => {
  const made = await product.acceptedWork({ content: { title: '只此一晚的灯', unitId: 'baoji' } })
  const own = await openMiniProgram({
    cloud: product.environment,
    person: made.author.openid,
    path: `/${routes.gallery}`,
  })
  const search = async () => {
    await own.tab('展播')
    await own.tap('.search-row')
    await own.input('#search-field', '只此一晚')
  }
  await search()
  await own.waitFor(`#found-${made.workId}`)
  await own.back()
  await own.tab('我的')
  await own.tap(`#my-work-${made.workId}`)
  await own.tap('#toggle-consent')
  await own.answer(true)
  await own.waitForText('.page', '没有同意公开展示')
  await own.back()
  await search()
  await own.waitFor('#nothing-found')
  await own.close()
})
