import { readReview, revealPhone } from '#shared/contract/reviews/reviews'
import { readWork, saveWork } from '#shared/contract/works/works'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

it('shows an officer a masked number; the whole one goes with its record, which the author reads too', async () => {
  const officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  const { author, workId, version } = await cloud.checkedWork()
  expect((await officer.must(readReview, { workId })).maskedPhone).toBe('138****7188')

  const reason = '需要原片，电话联系作者'
  expect(await officer.must(revealPhone, { workId, reason })).toEqual({ phone: '13800007188' })
  const row = { at: expect.any(Number) as number, event: 'phoneRevealed', by: 'officer', unitId: 'baoji' }
  const after = await officer.must(readReview, { workId })
  expect(after.timeline.at(-1)).toEqual({ ...row, citations: [], message: reason, internalNote: '' })
  expect(after.version).toBe(version)
  const seen = await author.must(readWork, { workId })
  expect(seen.timeline.at(-1)).toEqual({ ...row, citations: [], message: reason })
})

it('keeps one record for each time, and names the unit that asked', async () => {
  const province = await cloud.provinceOfficer()
  const { workId } = await cloud.checkedWork()
  await province.must(revealPhone, { workId, reason: '第一次' })
  await province.must(revealPhone, { workId, reason: '第二次' })
  const { timeline } = await province.must(readReview, { workId })
  expect(timeline.slice(-2).map(({ unitId, message }) => [unitId, message])).toEqual([
    ['province', '第一次'],
    ['province', '第二次'],
  ])
})

it.each([[''], [' '], ['看']])('asks for a reason: %j is none', async (reason) => {
  const province = await cloud.provinceOfficer()
  const { workId } = await cloud.checkedWork()
  expect(await province.refusal(revealPhone, { workId, reason })).toBe('INPUT_INVALID')
})

it('masks a number in the name of a file, and shows nothing of what an author is still writing', async () => {
  const officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  const { author, workId, content } = await cloud.checkedWork({ file: { fileName: '大堤13912345678.jpg' } })
  const { version } = await cloud.decide(officer, workId, 'return')
  const unfinished = {
    ...content,
    title: '找 139 1234 5678',
    fields: { takenPlace: '１３９１２３４５６７８' },
  }
  await author.must(saveWork, { workId, expectedVersion: version, content: unfinished })
  const view = await officer.must(readReview, { workId })
  expect([view.title, view.fields.takenPlace, view.media[0]?.fileName]).toEqual([
    content.title,
    content.fields.takenPlace,
    '大堤139****5678.jpg',
  ])
  expect((await author.must(readWork, { workId })).content).toEqual(unfinished)
})

it('keeps internal notes from an author who is an officer himself', async () => {
  const author = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  const { workId } = await cloud.checkedWork({ by: author })
  const province = await cloud.provinceOfficer()
  await cloud.decide(province, workId, 'return')
  const notes = async (person: typeof author) =>
    (await person.must(readReview, { workId })).timeline.map(({ internalNote }) => internalNote)
  expect(await notes(province)).toEqual(['', '', '内部备注，只给审核员看'])
  expect(await notes(author)).toEqual(['', '', ''])
})
