import { amendSeason } from '#shared/domain/season/amend-season'
import { type Amendment, type SeasonChange } from '#shared/domain/season/amendment'
import { amendments } from '#shared/texts/amendments'
import { manageSeason } from '#shared/texts/manage-season'
import { seasonFaultLine } from '#shared/texts/season-check'
import { seasonFile2020 } from '../season/season-2020'

const NOW = Date.parse('2020-06-14T10:20:00+08:00')

function amendmentOf(change: SeasonChange): Amendment {
  const [amendment] = amendSeason(seasonFile2020, change, '另有安排', NOW).amendments ?? []
  if (!amendment) throw new Error('nothing was amended')
  return amendment
}

it('a deadline is told by its last day, with why, when and what it was', () => {
  const closesAt = Date.parse('2020-10-16T00:00:00+08:00')
  const amendment = amendmentOf({ kind: 'closing', subProject: 'song', closesAt })
  expect([amendments.changed(amendment), amendments.reason(amendment), amendments.by(amendment)]).toEqual([
    '截止时间改为 2020年10月15日',
    '原因：另有安排',
    '由省总工会于 6月14日 10:20 调整，原为 2020年11月30日',
  ])
})

it('a contact’s mobile is masked, before and after', () => {
  const contact = { name: '王老师', phones: [{ number: '13900112233', kind: 'mobile' }] } as const
  const amendment = amendmentOf({ kind: 'contact', subProject: 'micro-video', index: 0, contact })
  const told = [amendments.changed(amendment), amendments.by(amendment)].join('\n')
  expect(told).toContain('王老师 139****2233')
  expect(told).not.toMatch(/(?<!\d)1\d{10}(?!\d)/)
})

it('a fault’s line is the sentence of the check', () => {
  expect(seasonFaultLine('subProjects.6.closesAt OUTSIDE_SEASON')).toBe(
    'subProjects[6].closesAt：时间超出了年度活动的范围。',
  )
  expect(seasonFaultLine(' TYPE_WRONG')).toBe('整个文件：值的类型不对。')
  expect(seasonFaultLine('something else')).toBe('something else')
})

it('a difference names its place in words', () => {
  const { place } = manageSeason.seasonFile
  expect(place({ area: 'dates', of: ['歌曲'], field: ['closesAt', 'value'] })).toBe('歌曲 › 截止收稿')
  expect(place({ area: 'facts', of: [], field: ['playback', 'video', 'value'] })).toBe('playback › video')
})
