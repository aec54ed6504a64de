import { clauseThings, subProjectThings, unitThings } from '#shared/domain/search/season-things'
import { searchThings } from '#shared/domain/search/search-things'
import { season2020, seasonFile2020 } from '../season/season-2020'

const video = { id: 'video', title: '微视频', text: '时长小于 3 分钟\n由中国职工文化体育协会承办' }
const film = { id: 'film', title: '微电影', text: '故事完整，不同于微视频' }
const song = { id: 'song', title: 'ＭＶ 歌曲', text: '' }
const all = [film, video, song]

it('finds by title first, then by text, and says where', () => {
  expect(searchThings(all, '微 视频')).toEqual([
    { thing: video, inTitle: { start: 0, end: 3 } },
    { thing: film, inText: { start: 8, end: 11 } },
  ])
})

it('is tolerant of width, case and spaces', () => {
  expect(searchThings(all, 'm v')).toEqual([{ thing: song, inTitle: { start: 0, end: 2 } }])
  expect(searchThings(all, '３分钟')).toEqual([{ thing: video, inText: { start: 5, end: 9 } }])
})

it.each(['', '  ', '……', '👩🏽‍🏭', '.*', '[', '北京'])('finds nothing by %j', (query) => {
  expect(searchThings(all, query)).toEqual([])
})

it('is not held up by 10,000 characters: the first 32 count', () => {
  const title = '长'.repeat(40)
  const [found] = searchThings([{ id: 'long', title, text: '' }], '长'.repeat(10_000))
  expect(found?.inTitle).toEqual({ start: 0, end: 32 })
})

it('finds every sub-project by its name and every unit by either of its names', () => {
  const subProjects = subProjectThings(season2020)
  for (const { key, name } of season2020.subProjects)
    expect(searchThings(subProjects, name).map(({ thing }) => thing.id)).toContain(key)
  const units = unitThings(season2020)
  for (const { id, kind, displayName, noticeName } of season2020.units) {
    if (kind === 'root') continue
    expect(searchThings(units, displayName).map(({ thing }) => thing.id)).toContain(id)
    expect(searchThings(units, noticeName ?? displayName).map(({ thing }) => thing.id)).toContain(id)
  }
})

it('finds a sub-project by its organiser', () => {
  for (const { key, organizer } of season2020.subProjects)
    expect(searchThings(subProjectThings(season2020), organizer.name).map(({ thing }) => thing.id)).toContain(
      key,
    )
})

it('finds every clause by its title, its place and each of its exact words', () => {
  const things = new Map(clauseThings(seasonFile2020.clauses).map((thing) => [thing.id, thing]))
  for (const { id, label, title, ruleQuotes = [], names = [], defects = [] } of seasonFile2020.clauses) {
    const thing = things.get(id)
    const words = [`${label}${title}`, title, ...ruleQuotes, ...names, ...defects.map(({ note }) => note)]
    const missed = words.filter((each) => searchThings(thing ? [thing] : [], each).length === 0)
    expect({ id, missed }).toEqual({ id, missed: [] })
  }
})
