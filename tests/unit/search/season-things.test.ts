import { clauseThings, subProjectThings, unitThings } from '#shared/domain/search/season-things'
import { type Clause } from '#shared/domain/season/clause'
import { season2020 } from '../season/season-2020'

const [call] = season2020.subProjects
if (!call) throw new Error('the season calls for nothing')
const organizer = { ...call.organizer, name: '承办单位' }

it('a call says a line for each thing one may ask for, and none for what it leaves out', () => {
  const full = { ...call, name: '名', shortName: '短', tagline: '一句', summary: '说明' }
  const whole = { ...full, theme: '主题', topics: ['甲', '乙'], organizer }
  const { theme: _theme, ...without } = { ...whole, tagline: '', topics: [] }
  expect(subProjectThings({ subProjects: [whole, without] })).toEqual([
    { id: call.key, title: '名', text: '短\n一句\n说明\n主题\n甲\n乙\n承办单位' },
    { id: call.key, title: '名', text: '短\n说明\n承办单位' },
  ])
})

it('a clause says its summary, and each of the notice’s words where it has any', () => {
  const plain = { id: 'a.1', label: '附件1', title: '题', summary: '概要' } as Clause
  const defects = [
    { note: '有误', original: ['原文一', '原文二'] },
    { note: '存疑' },
  ] as unknown as NonNullable<Clause['defects']>
  expect(clauseThings([plain, { ...plain, ruleQuotes: ['原话'], names: ['单位'], defects }])).toEqual([
    { id: 'a.1', title: '附件1 题', text: '概要' },
    { id: 'a.1', title: '附件1 题', text: '概要\n原话\n单位\n有误\n原文一\n原文二\n存疑' },
  ])
})

it('a unit is called as people know it, and says the notice’s name for it', () => {
  const [root, unit] = season2020.units
  if (!root || !unit) throw new Error('the season has no units')
  const { id, displayName, noticeName } = unit
  expect(unitThings({ units: [root, unit] })).toEqual([{ id, title: displayName, text: noticeName }])
})
