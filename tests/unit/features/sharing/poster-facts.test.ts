import { closingIsKnown } from '#shared/domain/season/stage'
import { programmeEntries } from '#shared/domain/season/programme-entries'
import {
  announcementFacts,
  programmeFacts,
  seriesFacts,
  subProjectFacts,
  workFacts,
} from '../../../../src/features/sharing/poster/poster-facts'
import { season2020, seasonFile2020 } from '../../season/season-2020'

const JUNE = Date.UTC(2020, 5, 14, 4)
const call = (key: string) => {
  const found = season2020.subProjects.find((each) => each.key === key)
  if (!found) throw new Error(`no ${key}`)
  return found
}

it('a call says theme, deadline and who may send, each with its source, and that this is no official entry', () => {
  expect(subProjectFacts(season2020, call('micro-video'), JUNE)).toEqual({
    head: '网聚职工正能量 争做中国好网民',
    title: '网络正能量\n微视频征集',
    pill: `承办单位：${call('micro-video').organizer.name}`,
    lines: [
      ...(call('micro-video').theme ? [{ label: '主题', value: call('micro-video').theme }] : []),
      { label: '截止收稿', value: '以承办单位通知为准，请尽早' },
      { label: '谁可以投', value: '个人、团队、单位', note: '系统默认（通知未规定）' },
    ],
    foot: `在本平台提交 ≠ 已报送承办单位，正式报送以${call('micro-video').organizer.name}的官方入口为准。`,
    purpose: '查看和投稿',
  })
})

it.each(season2020.subProjects.map(({ key }) => key))(
  'no default of %s is shown as a rule of the notice',
  (key) => {
    const { lines } = subProjectFacts(season2020, call(key), JUNE)
    const { closesAt, who } = call(key)
    const noteOf = (label: string) => lines.find((line) => line.label === label)?.note
    const marks = {
      notice: '通知规定',
      default: '系统默认（通知未规定）',
      press: '据当年报道（通知未规定）',
      amended: '省总工会更正',
    }
    const known = closingIsKnown(call(key))
    expect([noteOf('截止收稿'), noteOf('谁可以投')]).toEqual([
      known ? marks[closesAt.source] : undefined,
      marks[who.source],
    ])
  },
)

it('the call held here sends nobody elsewhere; one that is closed asks nobody to submit', () => {
  expect(subProjectFacts(season2020, call('micro-film'), JUNE).foot).toBe('')
  const closed = subProjectFacts(season2020, call('song'), Date.UTC(2020, 11, 1))
  expect([closed.purpose, closed.lines.at(-1)?.value]).toEqual(['查看详情', '本平台收稿已截止'])
})

it('the whole programme names every call and every deadline ahead', () => {
  const { title, lines, purpose } = programmeFacts(season2020, JUNE)
  expect([title, purpose]).toEqual(['网聚职工正能量\n争做中国好网民', '查看和投稿'])
  const [calls] = lines
  for (const { shortName } of season2020.subProjects) expect(calls?.value).toContain(shortName)
  expect(lines.slice(1)).toEqual([
    { label: '微电影截止收稿', value: '2020年8月31日', note: '据当年报道（通知未规定）' },
    { label: '其他 7 项截止收稿', value: '以承办单位通知为准，请尽早' },
  ])
})

it('a part, an item and an activity of the series bring their names and who holds them', () => {
  const entries = programmeEntries(seasonFile2020)
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
  for (const entry of entries) {
    const facts = seriesFacts(season2020, entry)
    expect(facts.title).toBe(entry.name)
    expect(facts.pill).toBe(entry.kind === 'activity' ? '网上活动' : '陕西系列活动')
    for (const { name } of entry.hosts) expect(JSON.stringify(facts.lines)).toContain(name)
  }
})

it('an announcement says whose it is and when; a work its author and unit, and no other person’s thing', () => {
  const announcement = {
    announcementId: 'a',
    unitId: 'baoji',
    kind: 'notice',
    title: '征集延长一周',
    publishedAt: JUNE,
    pinned: false,
    body: '请各单位抓紧报送。',
    version: 1,
  } as const
  expect(announcementFacts(season2020, announcement).lines).toEqual([
    { label: '发布单位', value: '宝鸡市总工会' },
    { label: '发布时间', value: '2020年6月14日' },
  ])
  const work = {
    workId: 'w',
    seasonKey: '2020',
    subProject: 'photography',
    title: '大堤',
    authorName: '王建国',
    unitId: null,
    kind: 'photo',
    acceptedAt: JUNE,
    synopsis: '',
    workplace: '',
    team: [],
    aiGenerated: false,
    media: [],
  } as const
  expect(workFacts(season2020, work)).toMatchObject({
    title: '《大堤》',
    lines: [{ label: '作者', value: '王建国' }],
    purpose: '观看作品',
  })
})
