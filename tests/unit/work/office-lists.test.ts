import fc from 'fast-check'
import { rankOf } from '#shared/domain/rank'
import {
  listedStateOf,
  MAX_LISTS_A_UNIT,
  officeKeysOf,
  OWN_FLAGS,
  ownFlagsOf,
} from '#shared/domain/work/office-lists'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { type Work } from '#shared/domain/work/work'
import { aDraft, inReviewAt, NOW } from './samples'

const LINE = ['baoji', 'province']
const flagged = (work: Work): Work => ({
  ...work,
  ...{ resubmitted: true, textNeedsLook: true },
  content: { ...work.content, declarations: { ...work.content.declarations, ai: true } },
})

it('lists a work under each unit of its line, by call or any, state or any, one flag or none', () => {
  const work = inReviewAt('baoji', { textNeedsLook: true })
  const of = (unitId: string) =>
    ['', 'photography'].flatMap((call) =>
      ['', 'inReview'].flatMap((state) =>
        ['', 'textNeedsLook'].map((flag) => `${unitId}/${call}/${state}/${flag}`),
      ),
    )
  const newestFirst = `${String(999_999_999_999_999 - (NOW - 3000)).padStart(15, '0')}-work00000001`
  expect(officeKeysOf(work, LINE)).toEqual({
    lists: [...of('baoji'), ...of('province')],
    listRank: rankOf(NOW - 3000, 'work00000001'),
    waitingLists: ['baoji///', 'baoji/photography//', 'province///', 'province/photography//'],
    listUnits: LINE,
    titleRank: `一把焊枪三十年 ${newestFirst}`,
    nameRank: `张师傅 ${newestFirst}`,
  })
})

it('lists no draft, not even one that came from another call', () => {
  expect(Object.values(officeKeysOf(aDraft(), LINE)).filter((key) => key !== undefined)).toEqual([])
})

it('a work that waits for no unit stands in no list of waiting ones', () => {
  const returned = inReviewAt('baoji', { status: 'returned' })
  expect(officeKeysOf(returned, LINE).waitingLists).toBeUndefined()
})

it('gives a work at most sixteen lists for each unit of its line, each once', () => {
  const unit = fc.stringMatching(/^[a-z]{3,8}$/)
  fc.assert(
    fc.property(fc.uniqueArray(unit, { minLength: 1, maxLength: 8 }), (line) => {
      const { lists = [] } = officeKeysOf(flagged(inReviewAt('baoji')), line)
      expect(MAX_LISTS_A_UNIT).toBe(16)
      expect(new Set(lists).size).toBe(line.length * MAX_LISTS_A_UNIT)
      expect(lists).toHaveLength(line.length * MAX_LISTS_A_UNIT)
    }),
  )
})

it('what was taken down is no accepted work, until its author sends it anew', () => {
  const takenDown = { at: NOW, reason: '有误' }
  const states = WORK_STATUSES.map((status) => listedStateOf(inReviewAt('baoji', { status, takenDown })))
  expect(states).toEqual([
    ...[undefined, 'checking', 'inReview', 'returned', 'takenDown', 'rejected', 'withdrawn'],
  ])
})

it('a work bears the flags of what it is', () => {
  expect([ownFlagsOf(inReviewAt('baoji')), ownFlagsOf(flagged(inReviewAt('baoji')))]).toEqual([[], OWN_FLAGS])
})

it('is not found by the number of a phone in its title', () => {
  const work = inReviewAt('baoji')
  const named = { ...work, content: { ...work.content, title: '13912345678 找我' } }
  expect(officeKeysOf(named, LINE).titleRank).toMatch(/^1395678找我 /)
})

it('a unit’s work is listed under the unit’s name', () => {
  const work = inReviewAt('baoji')
  const unit = { ...work, content: { ...work.content, submitterKind: 'unit' as const } }
  expect(officeKeysOf(unit, LINE).nameRank).toMatch(/^宝鸡某机床厂 /)
})
