import { LIST_PAGE } from '#shared/contract/action'
import { listGallery } from '#shared/contract/gallery/gallery'
import { schemaOf } from '../../support/action-schemas'
import { FEW, readCases, type ReadCase } from '../../benchmarks/queries/cases'
import { measureControls, measureSkipping } from '../../benchmarks/queries/controls'
import { isById, missedGoals, total } from '../../benchmarks/queries/goals'
import { type Measured, measureReads, measureSweep, readKeys } from '../../benchmarks/queries/measure'
import { type Scene, sceneWith } from '../../benchmarks/queries/scene'
import { type LoadedWork } from '../../support/bulk-cloud'

type ReadKey = (typeof readKeys)[number]
interface ObjectSchema {
  readonly def: { readonly shape: Readonly<Record<string, { readonly def: { readonly type: string } }>> }
}

const fieldsOf = (key: ReadKey) => Object.entries((schemaOf(key) as unknown as ObjectSchema).def.shape)
/** What has a cursor is a list; its other fields are its filters. */
const lists = readKeys.filter((key) => fieldsOf(key).some(([field]) => field === 'cursor'))
const filtersOf = (key: ReadKey) => fieldsOf(key).filter(([field]) => field !== 'cursor')

const faultsOf = (measured: readonly Measured[]) =>
  measured.flatMap((each) =>
    missedGoals(each).map((fault) => `${each.name} ${each.what} ${each.page}: ${fault}`),
  )

let scene: Scene
let measured: readonly Measured[]
beforeAll(async () => {
  scene = await sceneWith(1000)
  measured = await measureReads(scene)
})
afterAll(() => scene.cloud.remove())

const byPublicRank = (left: LoadedWork, right: LoadedWork) =>
  (left.publicRank ?? '') < (right.publicRank ?? '') ? 1 : -1
const casesOf = (key: ReadKey) => (readCases[key]?.(scene) ?? []) as readonly ReadCase[]

it('is known of every read of the contract', () => {
  expect(readKeys.filter((key) => casesOf(key).length === 0)).toEqual([])
  expect(lists.length).toBeGreaterThan(3)
})

it('is known of every list without and with each of its filters, on the first page and deep inside', () => {
  const lacking = lists.flatMap((key) =>
    ['first', 'deep'].flatMap((page) => {
      const inputs = casesOf(key).flatMap((each) => (each.page === page ? [Object.keys(each.input)] : []))
      const filters = filtersOf(key)
      const optional = filters.filter(([, { def }]) => def.type === 'optional')
      const bare = inputs.some((fields) => optional.every(([field]) => !fields.includes(field)))
      const unused = filters.filter(([field]) => !inputs.some((fields) => fields.includes(field)))
      return [...(bare ? [] : ['no filter']), ...unused.map(([field]) => field)].map(
        (what) => `${key}, ${page} page, ${what}`,
      )
    }),
  )
  expect(lacking).toEqual([])
})

it('is one page and a document at most, by an index, without a sort or a count', () => {
  expect(faultsOf(measured)).toEqual([])
  const pages = measured.filter(({ page }) => page !== 'whole')
  const lists = (each: Measured) => each.queries.filter((query) => !isById(query))
  const wanted = ({ what }: Measured) => (what.startsWith('few ') ? FEW : LIST_PAGE)
  expect(pages.filter((each) => each.documents < wanted(each) || lists(each).length !== 1)).toEqual([])
})

it('is 21 documents at most for all that the home page shows first', () => {
  const home = ['the season', 'few of the gallery', 'few announcements']
  const asked = measured.filter(({ what, page }) => home.includes(what) && page !== 'deep')
  expect(asked.map(({ what }) => what).sort()).toEqual([...home].sort())
  const examined = asked.reduce((sum, each) => sum + total(each, (query) => query.examined), 0)
  expect(examined).toBeLessThanOrEqual(21)
})

it('is as little for the lists of the timer', async () => {
  const measured = await measureSweep(scene)
  expect(faultsOf(measured)).toEqual([])
  const shown = Object.fromEntries(measured.map(({ what, documents }) => [what, documents]))
  // Looked through twice, six each: more waits than the first share allows, and the run has requests left.
  expect(shown).toMatchObject({ 'works by checking': 12 })
})

it('is too much for a query without an index and for a count, and the meter sees it', async () => {
  const [unindexed, count] = await measureControls(scene)
  if (!unindexed || !count) throw new Error('no controls')
  const [query] = unindexed.queries
  expect(query).toMatchObject({ index: null, returned: 20, sortedInMemory: true, counted: false })
  expect(query?.examined).toBeGreaterThan(1000)
  expect(query?.sqlite.scannedRows).toBeGreaterThan(1000)
  expect(missedGoals(unindexed)).toHaveLength(5)
  expect(missedGoals(count)).toContain('counted')
})

it('is many times as much by skipping as by cursor, which gives the very page', async () => {
  const newestFirst = scene.works.filter(({ publicRank }) => publicRank !== undefined).sort(byPublicRank)
  const deep = casesOf('listGallery').find(({ page, input }) => page === 'deep' && !('atMost' in input))
  if (!deep) throw new Error('the gallery is not measured deep inside')
  const { items } = await deep.by.must(listGallery, deep.input)
  const half = Math.ceil(newestFirst.length / 2)
  expect(items.map(({ workId }) => workId)).toEqual(newestFirst.slice(half, half + 20).map(({ id }) => id))

  const byCursor = (await scene.cloud.environment.invocations()).at(-1)?.queries.at(-1)
  const bySkipping = (await measureSkipping(scene)).queries.at(-1)
  expect(byCursor).toMatchObject({ index: 'gallery', examined: 21 })
  expect(bySkipping).toMatchObject({ index: 'gallery', examined: half + 21 })
  expect(bySkipping?.sqlite.steps).toBeGreaterThan(5 * (byCursor?.sqlite.steps ?? Infinity))
})
