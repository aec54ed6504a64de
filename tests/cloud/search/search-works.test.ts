import { listGallery } from '#shared/contract/gallery/gallery'
import { putBackWork, takeDownWork } from '#shared/contract/reviews/reviews'
import { searchWorks, type SearchWorksInput } from '#shared/contract/search/search'
import { setPublicConsent, submitWork } from '#shared/contract/works/works'
import { atOnce, codeOf, HEAD_STARTS } from '../../support/at-once'
import { productCloud, type MadeWork, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'

let cloud: ProductCloud
let guest: Person
beforeAll(async () => {
  cloud = await productCloud()
  guest = cloud.as('a-guest')
})
afterAll(() => cloud.remove())

let authors = 0
const by = () => cloud.as(`author-${authors++}`)
const accepted = (title: string, more: object = {}, kind: 'photo' | 'video' = 'photo') =>
  cloud.acceptedWork({ by: by(), kind, content: { title, ...more } })

/** All pages' work ids. */
async function found(input: SearchWorksInput): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | undefined, more = true; more;) {
    const page = await guest.must(searchWorks, { ...input, ...(cursor !== undefined && { cursor }) })
    ids.push(...page.items.map(({ workId }) => workId))
    cursor = page.next
    more = cursor !== undefined
  }
  return ids
}
const finds = async (query: string) => found({ query })

describe('a public work', () => {
  let work: MadeWork
  beforeAll(async () => {
    work = await accepted('夜班·ＡＢ 之后：第３个春天', { authorName: '欧阳𠮷' })
  })

  it.each(['夜班', '夜班AB', 'ａｂ之后', '之 后 第 3', '春天', '👩🏽‍🏭春👩🏽‍🏭天', '欧阳', '𠮷', '.*春天[$]'])(
    'is found by %j',
    async (query) => {
      expect(await finds(query)).toEqual([work.workId])
    },
  )

  it.each(['春夏', '夜班AC', '𠮸', '欧阳𠮷某', '13800007188', '%', '👩🏽‍🏭', '.*', '(((', '\\', '$gt'])(
    'is not found by %j',
    async (query) => {
      expect(await finds(query)).toEqual([])
    },
  )

  it('is shown as the gallery shows it', async () => {
    const { items } = await guest.must(listGallery, {})
    const card = items.find(({ workId }) => workId === work.workId)
    expect(await guest.must(searchWorks, { query: '春天' })).toEqual({ items: [card] })
  })
})

it('a work that says it several times is shown once, over all pages', async () => {
  const ids = []
  for (let count = 0; count < 3; count += 1)
    ids.push((await accepted('嘀嘀嘀嘀嘀嘀嘀嘀嘀嘀嘀', { authorName: '嘀嘀' })).workId)
  expect((await finds('嘀')).sort()).toEqual(ids.sort())
})

describe('filters', () => {
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    ids.photoOfBaoji = (await accepted('丰收的渠', { unitId: 'baoji' })).workId
    ids.photoOfXian = (await accepted('丰收的塬', { unitId: 'xian' })).workId
    ids.videoOfXian = (await accepted('丰收的沟', { unitId: 'xian' }, 'video')).workId
  })

  it.each<[Omit<SearchWorksInput, 'query'>, string[]]>([
    [{}, ['photoOfBaoji', 'photoOfXian', 'videoOfXian']],
    [{ kind: 'photo' }, ['photoOfBaoji', 'photoOfXian']],
    [{ subProject: 'micro-video' }, ['videoOfXian']],
    [{ unitId: 'xian' }, ['photoOfXian', 'videoOfXian']],
    [{ kind: 'photo', subProject: 'photography' }, ['photoOfBaoji', 'photoOfXian']],
    [{ kind: 'video', unitId: 'xian' }, ['videoOfXian']],
    [{ subProject: 'photography', unitId: 'baoji' }, ['photoOfBaoji']],
    [{ kind: 'video', subProject: 'micro-video', unitId: 'xian' }, ['videoOfXian']],
    [{ kind: 'video', subProject: 'photography' }, []],
    [{ unitId: 'hanzhong' }, []],
    [{ subProject: 'song' }, []],
  ])('%j', async (filters, names) => {
    expect((await found({ query: '丰收', ...filters })).sort()).toEqual(names.map((name) => ids[name]).sort())
    const { queries } = (await cloud.environment.invocations()).at(-1) ?? {}
    expect(queries?.find(({ collection }) => collection === 'searchEntries')).toMatchObject({
      ...{ returned: names.length, examined: names.length },
      ...{ sortedInMemory: false },
    })
  })

  it('alone give the gallery, in its order', async () => {
    const gallery: string[] = []
    for (let cursor: string | undefined, more = true; more;) {
      const page = await guest.must(listGallery, cursor === undefined ? {} : { cursor })
      gallery.push(...page.items.map(({ workId }) => workId))
      cursor = page.next
      more = cursor !== undefined
    }
    expect(await finds('')).toEqual(gallery)
    expect(await finds('  ')).toEqual(gallery)
    expect(await found({ query: '', kind: 'video' })).toEqual([ids.videoOfXian])
    expect(await found({ query: '', unitId: 'xian' })).toEqual([ids.videoOfXian, ids.photoOfXian])
  })
})

describe('what is not public', () => {
  it('is not found on its way, nor when it is sent back or refused', async () => {
    const province = await cloud.provinceOfficer()
    const content = { title: '暗渠' }
    await cloud.draft({ by: by(), content })
    await cloud.submittedWork({ by: by(), content })
    await cloud.checkedWork({ by: by(), content })
    for (const kind of ['return', 'reject', 'approve'] as const)
      await cloud.decide(province, (await cloud.checkedWork({ by: by(), content })).workId, kind)
    await accepted('暗渠', { publicConsent: false })
    expect(await finds('暗渠')).toEqual([])
  })

  it('is gone with a take-down, a withdrawn consent or an edit, and back with what undoes them', async () => {
    const province = await cloud.provinceOfficer()
    const { author, workId, content, version } = await accepted('潮汐')
    const steps: string[][] = []
    const look = async () => steps.push(await finds('潮汐'), await finds('涨落'))
    await province.must(takeDownWork, { workId, reason: '待核实' })
    await look()
    await province.must(putBackWork, { workId })
    await look()
    await author.must(setPublicConsent, { workId, publicConsent: false })
    await look()
    await author.must(setPublicConsent, { workId, publicConsent: true })
    await look()
    const changed = { ...content, title: '涨落' }
    await author.must(submitWork, { workId, expectedVersion: version + 4, content: changed })
    await look()
    expect(steps).toEqual([[], [], [workId], [], [], [], [workId], [], [], []])
  })

  it('is not shown by an entry left behind, whatever that says', async () => {
    const { workId } = await accepted('留痕', { publicConsent: false })
    const other = await accepted('无痕')
    const entries = await cloud.environment.documents<{ _id: string; workId: string }>('searchEntries')
    const left = entries.filter((entry) => entry.workId === other.workId)
    await cloud.environment.load('searchEntries', [
      ...left.map((entry) => ({ ...entry, _id: `a${entry._id}`, workId })),
      ...left.map((entry) => ({ ...entry, _id: `b${entry._id}`, workId: 'nothing000000000' })),
      ...left.map((entry) => ({ ...entry, _id: `c${entry._id}`, unitId: 'hanzhong' })),
    ])
    expect(await finds('无痕')).toEqual([other.workId])
    expect(await found({ query: '', unitId: 'hanzhong' })).toEqual([])
    const page = await guest.must(searchWorks, { query: '' })
    expect(JSON.stringify(page)).not.toContain(workId)
  })

  it.each(HEAD_STARTS)('is not found after a take-down against a change of consent (%p ms)', async (ms) => {
    const province = await cloud.provinceOfficer()
    const title = `争先${ms + 100}之${authors}`
    const { author, workId } = await accepted(title)
    const replies = await atOnce(
      ms,
      () => province.call(takeDownWork, { workId, reason: '不妥' }),
      async () => {
        await author.call(setPublicConsent, { workId, publicConsent: false })
        return author.call(setPublicConsent, { workId, publicConsent: true })
      },
    )
    expect(replies.map(codeOf)).toEqual(['OK', 'OK'])
    const entries = await cloud.environment.documents<{ _id: string; workId: string }>('searchEntries')
    expect(entries.filter((entry) => entry.workId === workId)).toEqual([])
    await province.must(putBackWork, { workId })
    expect(await finds(title)).toEqual([workId])
  })
})

describe('bad input', () => {
  it('of 10,000 characters is refused, of 200 it is not', async () => {
    expect(await guest.refusal(searchWorks, { query: '长'.repeat(10_000) })).toBe('INPUT_INVALID')
    expect(await guest.refusal(searchWorks, { query: '长'.repeat(201) })).toBe('INPUT_INVALID')
    expect(await guest.must(searchWorks, { query: '长'.repeat(200) })).toEqual({ items: [] })
  })

  it.each([
    ['of another search', '夜班 998407892799999-aaaaaaaaaaaaaaaa'],
    ['of another list', '001592107200000-aaaaaaaaaaaaaaaa'],
    ['with an operator in it', '春$gt 998407892799999-aaaaaaaaaaaaaaaa'],
    ['that never ends', `春${'天'.repeat(40)} 998407892799999-aaaaaaaaaaaaaaaa`],
    ['that is empty', ''],
  ])('a cursor %s is refused', async (_what, cursor) => {
    expect(await guest.refusal(searchWorks, { query: '春', cursor })).toBe('INPUT_INVALID')
  })

  it('a form there is none of is refused, an unknown theme or unit finds nothing', async () => {
    const kind = 'song' as 'photo'
    expect(await guest.refusal(searchWorks, { query: '春', kind })).toBe('INPUT_INVALID')
    expect(await guest.must(searchWorks, { query: '春', subProject: 'nothing' })).toEqual({ items: [] })
    expect(await guest.must(searchWorks, { query: '春', unitId: 'atlantis' })).toEqual({ items: [] })
  })
})
