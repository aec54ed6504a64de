import { daysLeft } from '#shared/domain/season/stage'
import { awardText, CALL_TEXT_KINDS, groupText, type GroupTextFacts } from '#shared/texts/sharing'
import { season2020 } from '../season/season-2020'

const JUNE = Date.UTC(2020, 5, 14, 4)
const LINK = '#小程序://好网民/AbCdEf'

function facts(key: string, now = JUNE, more: Partial<GroupTextFacts> = {}): GroupTextFacts {
  const subProject = season2020.subProjects.find((each) => each.key === key)
  if (!subProject) throw new Error(`no ${key}`)
  const unit = { displayName: '宝鸡市总工会' }
  return { season: season2020, subProject, unit, daysLeft: daysLeft(subProject, now), link: LINK, ...more }
}

it('a notice of a call that another body holds', () => {
  expect(groupText('notice', facts('song')).split('\n')).toEqual([
    '【通知】网络正能量歌曲征集',
    '依据陕工办发〔2020〕29号，由中国金融工会承办。',
    '交什么：MP3、M4A、WAV，不超过 6 分钟，小于 15 MB；或 MP4，不超过 6 分钟，小于 100 MB。',
    '谁可以投：个人、团队、单位。',
    '文件要求、谁可以投为系统默认，通知未规定。',
    '截止时间以承办单位通知为准，请尽早。',
    '在本平台提交 ≠ 已报送承办单位，正式报送以中国金融工会的官方入口为准。官方入口：金融工运。',
    `点这里查看和投稿：${LINK}`,
    '宝鸡市总工会',
  ])
})

it('the call held here sends nobody elsewhere, and says that its deadline is the press’s', () => {
  const text = groupText('reminder', facts('micro-film', Date.UTC(2020, 7, 31, 4)))
  expect(text.split('\n')).toEqual([
    '【催报】网络正能量微电影征集',
    '交什么：MP4，不超过 15 分钟，小于 200 MB。',
    '收稿到2020年8月31日（据当年报道），今天截止。',
    '还没有报的单位和职工，请抓紧。',
    `点这里查看和投稿：${LINK}`,
    '宝鸡市总工会',
  ])
})

it('an award leads to the announcement that names who won', () => {
  const text = awardText({ title: '微电影获奖名单', unit: { displayName: '宝鸡市总工会' }, link: LINK })
  expect(text.split('\n')).toEqual([
    '【获奖】微电影获奖名单',
    '向获奖作者表示祝贺，感谢每一位参与的职工！',
    `点这里查看获奖名单：${LINK}`,
    '宝鸡市总工会',
  ])
})

it('nobody is asked to submit what is closed', () => {
  const late = facts('song', Date.UTC(2020, 11, 1))
  expect(late.daysLeft).toBeNull()
  for (const kind of ['notice', 'invitation', 'reminder'] as const)
    expect(groupText(kind, late)).not.toMatch(/还有|今天截止|投稿|抓紧|交什么|谁可以投/)
})

describe.each(season2020.subProjects.map(({ key }) => key))('%s', (key) => {
  it('shows no default as a fact of the notice in any text', () => {
    const { subProject } = facts(key)
    for (const kind of CALL_TEXT_KINDS) {
      const text = groupText(kind, facts(key))
      const { who, closesAt } = subProject
      expect([kind, /收稿到.*当年报道/.test(text)]).toEqual([kind, closesAt.source === 'press'])
      const told = text.includes('谁可以投：')
      expect([kind, /谁可以投为系统默认/.test(text)]).toEqual([kind, told && who.source === 'default'])
    }
  })

  it('says what to bring, who may, until when and where, and no line twice', () => {
    for (const kind of ['notice', 'invitation'] as const) {
      const lines = groupText(kind, facts(key)).split('\n')
      for (const asked of [/^交什么/, /^谁可以投：/, /收稿到|截止时间/, /^点这里/])
        expect(lines.filter((line) => asked.test(line))).toHaveLength(1)
      expect(new Set(lines).size).toBe(lines.length)
    }
  })

  it('says in every text that asks to submit whether that is the official entry', () => {
    const { mode, entrances } = facts(key).subProject
    for (const kind of ['notice', 'invitation', 'reminder'] as const) {
      const text = groupText(kind, facts(key))
      expect(text.includes('≠')).toBe(mode === 'relay')
      if (mode === 'relay') for (const { name } of entrances) expect(text).toContain(name)
    }
  })

  it('holds neither a contact’s name nor a number', () => {
    const { contacts } = season2020.subProjects.find((each) => each.key === key) ?? { contacts: [] }
    const personal = contacts.flatMap(({ name, phones }) => [name, ...phones.map(({ number }) => number)])
    for (const kind of CALL_TEXT_KINDS) {
      const text = groupText(kind, facts(key))
      expect(personal.filter((each) => text.includes(each))).toEqual([])
    }
  })
})
