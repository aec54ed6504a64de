import { listReviewQueue } from '#shared/contract/reviews/reviews'
import { searchUnits } from '#shared/contract/search/search'
import { installSeason } from '#shared/contract/season/season'
import { readUnitNames } from '#shared/contract/units/unit-names'
import { addUnit, listUnits, readUnit, renameUnit, setUnitState } from '#shared/contract/units/units'
import { bulkUnits } from '../../support/bulk-units'
import { type Person } from '../../support/product-person'
import { type ProductCloud, productCloud } from '../../support/product-cloud'
import { WEIBIN } from '../../support/tree-units'

let cloud: ProductCloud
let officer: Person
let names = 0
beforeAll(async () => {
  cloud = await productCloud()
  officer = await cloud.officer('of-baoji', 'unitOfficer', 'baoji')
})
afterAll(() => cloud.remove())

const freshName = () => `第${++names}机床厂工会`
const add = (parentId = 'baoji', displayName = freshName(), by = officer) =>
  by.must(addUnit, { parentId, displayName, aliases: [] })
const setState = (unitId: string, expectedVersion: number, state: 'open' | 'closed') =>
  officer.call(setUnitState, { unitId, expectedVersion, state })
const found = async (query: string) =>
  (await officer.must(searchUnits, { query })).items.map(({ unitId }) => unitId)
const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'OK' : reply.error?.code)

it('a unit that an officer adds is found by its nickname, as written, in pinyin and by initials', async () => {
  const texts = { displayName: '宝鸡市金台区总工会', aliases: ['老车站'] }
  const { unitId, kind } = await officer.must(addUnit, { parentId: 'baoji', ...texts })
  expect(kind).toBe('local')
  expect(await Promise.all(['老车站', 'laochezhan', 'lcz', 'jintai'].map(found))).toEqual([
    [unitId],
    [unitId],
    [unitId],
    ['baoji', unitId],
  ])
})

it('a renamed unit is found by its new words alone, and its history tells who and what', async () => {
  const { unitId } = await officer.must(addUnit, {
    ...{ parentId: 'baoji', displayName: '岐山县总工会', aliases: ['周原'] },
  })
  await officer.must(renameUnit, {
    ...{ unitId, expectedVersion: 1, displayName: '岐山县工会联合会', aliases: ['臊子面'] },
  })
  expect(await Promise.all(['周原', '臊子面'].map(found))).toEqual([[], [unitId]])
  const view = await officer.must(readUnit, { unitId })
  expect(view).toMatchObject({
    ...{ displayName: '岐山县工会联合会', version: 2, ofSeason: false, mayAdd: true, mayChange: true },
    above: { unitId: 'baoji' },
    changes: [
      { event: 'renamed', version: 2, displayName: '岐山县工会联合会', aliases: ['臊子面'] },
      { event: 'added', version: 1, displayName: '岐山县总工会', aliases: ['周原'] },
    ],
  })
  expect(JSON.stringify(view)).not.toContain(officer.personId)
})

it('two of one name do not stand below the same unit, even when they come at once', async () => {
  const name = freshName()
  const replies = await Promise.all(
    [name, ` ${name} `, name.replace('机床', '机 床')].map((displayName) =>
      officer.call(addUnit, { parentId: 'baoji', displayName, aliases: [] }),
    ),
  )
  expect(replies.map(codeOf).sort()).toEqual(['OK', 'UNIT_NAME_TAKEN', 'UNIT_NAME_TAKEN'])
  const other = await add()
  const taken = { unitId: other.unitId, expectedVersion: 1, displayName: name, aliases: [] }
  expect(await officer.call(renameUnit, taken)).toMatchObject({
    error: { code: 'UNIT_NAME_TAKEN', details: { closed: false } },
  })
  expect(await add(other.unitId, name)).toMatchObject({
    displayName: expect.stringContaining('机') as string,
  })
})

it('a closed unit keeps its name, works and place, and can be opened again', async () => {
  const { unitId, displayName } = await add()
  const own = await cloud.officer('of-the-closed', 'unitOfficer', unitId)
  const { workId } = await cloud.checkedWork({ content: { unitId } })
  expect(codeOf(await setState(unitId, 1, 'closed'))).toBe('OK')
  expect(codeOf(await own.call(listReviewQueue, { unitId }))).toBe('UNIT_CLOSED')
  expect((await officer.must(listReviewQueue, { unitId })).items.map((item) => item.workId)).toEqual([workId])
  expect(await found(displayName)).not.toContain(unitId)
  expect(await officer.call(addUnit, { parentId: 'baoji', displayName, aliases: [] })).toMatchObject({
    error: { code: 'UNIT_NAME_TAKEN', details: { unit: displayName, closed: true } },
  })
  expect(codeOf(await setState(unitId, 1, 'open'))).toBe('UNIT_CHANGED')
  expect(codeOf(await setState(unitId, 2, 'open'))).toBe('OK')
  expect(await found(displayName)).toContain(unitId)
  expect(codeOf(await own.call(listReviewQueue, { unitId }))).toBe('OK')
})

it('of closing a unit and adding one below it at once only one is done', async () => {
  const { unitId } = await add()
  const [closing, adding] = await Promise.all([
    setState(unitId, 1, 'closed'),
    officer.call(addUnit, { parentId: unitId, displayName: freshName(), aliases: [] }),
  ])
  expect([closing, adding].filter(({ ok }) => ok)).toHaveLength(1)
  expect(['UNIT_HAS_UNITS', 'UNIT_CLOSED']).toContain(codeOf(closing.ok ? adding : closing))
})

it('is refused where the unit is the season’s, the caller’s own, elsewhere, or the levels end', async () => {
  const { unitId } = await add()
  const own = await cloud.officer('of-a-works', 'unitOfficer', unitId)
  const rename = (who: Person, id: string) =>
    who.call(renameUnit, { unitId: id, expectedVersion: 1, displayName: freshName(), aliases: [] })
  let lowest = unitId
  for (let level = 4; level <= 6; level += 1) lowest = (await add(lowest)).unitId
  const below = { parentId: lowest, displayName: freshName(), aliases: [] }
  expect([
    codeOf(await rename(cloud.admin, 'baoji')),
    codeOf(await rename(own, unitId)),
    codeOf(await rename(own, 'baoji')),
    codeOf(await officer.call(addUnit, below)),
  ]).toEqual(['UNIT_OF_SEASON', 'FORBIDDEN', 'NOT_FOUND', 'UNIT_TOO_DEEP'])
})

it.each([
  ['no name', { displayName: ' ', aliases: [] }],
  ['a name that the eye does not see', { displayName: '\u3164\u3164', aliases: [] }],
  ['a name of signs', { displayName: '——', aliases: [] }],
  ['a word without letters', { displayName: '凤县总工会', aliases: ['！'] }],
  ['another place in the tree', { displayName: '凤县总工会', aliases: [], line: ['baoji'] }],
])('%s is no input', async (_what, input) => {
  const reply = await officer.send(addUnit.name, { parentId: 'baoji', ...input }, `request-${++names}-input`)
  expect(reply).toMatchObject({ error: { code: 'INPUT_INVALID' } })
})

it('a risky name is refused by its part', async () => {
  const risky = { parentId: 'baoji', displayName: '凤县总工会', aliases: ['赌博'] }
  expect(await officer.call(addUnit, risky)).toMatchObject({
    error: { code: 'TEXT_RISKY', details: { parts: ['aliases'] } },
  })
})

it('a separate unit is added below the root by an administrator alone', async () => {
  const province = await cloud.provinceOfficer()
  const texts = { displayName: '长庆油田工会', aliases: ['长庆'] }
  expect(await province.refusal(addUnit, { parentId: 'province', ...texts })).toBe('FORBIDDEN')
  const { unitId, kind } = await cloud.admin.must(addUnit, { parentId: 'province', ...texts })
  expect(kind).toBe('separate')
  const closing = { unitId, expectedVersion: 1, state: 'closed' } as const
  expect(await province.refusal(setUnitState, closing)).toBe('FORBIDDEN')
  expect(await found('长庆')).toEqual([unitId])
})

it('what officers added stands beside the season that is installed again', async () => {
  const before = await officer.must(listUnits, { parentId: 'baoji' })
  const { below } = await officer.must(readUnit, { unitId: 'baoji' })
  await cloud.admin.must(installSeason, { key: '2020' })
  expect(await officer.must(listUnits, { parentId: 'baoji' })).toEqual(before)
  expect((await officer.must(readUnit, { unitId: 'baoji' })).below).toBe(below)
  expect(below).toBe(before.items.filter(({ state }) => state === 'open').length)
})

it('names units, with what stands above them, to anybody', async () => {
  const above = await add()
  const { unitId } = await add(above.unitId)
  const { items } = await cloud.as('a-guest').must(readUnitNames, { unitIds: [unitId, 'baoji', 'atlantis'] })
  expect(items.map((unit) => [unit.unitId, unit.line])).toEqual(
    expect.arrayContaining([
      [unitId, [unitId, above.unitId, 'baoji', 'province']],
      [above.unitId, [above.unitId, 'baoji', 'province']],
      ['baoji', ['baoji', 'province']],
      ['province', ['province']],
    ]),
  )
  expect(items).toHaveLength(4)
})

it('a page below a unit of 5,000 examines what it shows and one more', async () => {
  await bulkUnits(cloud)
  const page = await officer.must(listUnits, { parentId: WEIBIN.id })
  expect(page.items).toHaveLength(20)
  const { queries } = (await cloud.environment.invocations()).at(-1) ?? { queries: [] }
  expect(queries.find(({ index }) => index === 'below')).toMatchObject({
    ...{ collection: 'units', examined: 21, sortedInMemory: false },
  })
})
