import fc from 'fast-check'
import { breakLines } from '../../../../src/features/sharing/poster/break-lines'

/** Every letter as wide as one. */
const within = (width: number) => (line: string) => [...line].length <= width

it('a text that fits is one line', () => {
  expect(breakLines('网络正能量', within(5), 3)).toEqual(['网络正能量'])
  expect(breakLines('', within(5), 3)).toEqual([''])
})

it('han letters break anywhere', () => {
  expect(breakLines('网络正能量歌曲征集', within(5), 3)).toEqual(['网络正能量', '歌曲征集'])
})

it('a mark that closes does not begin a line, one that opens does not end it', () => {
  expect(breakLines('劳动最光荣。我们', within(5), 3)).toEqual(['劳动最光', '荣。我们'])
  expect(breakLines('我们一起《大堤》', within(5), 3)).toEqual(['我们一起', '《大堤》'])
})

it('a number, a word and an address stay whole where a line can hold them', () => {
  expect(breakLines('收稿到2020年11月', within(6), 3)).toEqual(['收稿到', '2020年', '11月'])
  expect(breakLines('开放 12351+ 活动', within(6), 3)).toEqual(['开放', '12351+', '活动'])
})

it('a word that is longer than a line is cut', () => {
  expect(breakLines('sn.ifeng.com', within(5), 3)).toEqual(['sn.if', 'eng.c', 'om'])
})

it('what does not fit into so many lines ends with …', () => {
  expect(breakLines('一二三四五六七八九十', within(4), 2)).toEqual(['一二三四', '五六七…'])
  expect(breakLines('一\n二\n三', within(4), 2)).toEqual(['一', '二…'])
})

it('nothing is lost or doubled but blanks at a line’s end, and no line is too wide', () => {
  const text = fc.string({ unit: fc.constantFrom(...'网络，。《》a1 “”+'), maxLength: 60 })
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 12 }), (written, width) => {
      const lines = breakLines(written, within(width), 1000)
      expect(lines.join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''))
      expect(lines.filter((line) => !within(width)(line))).toEqual([])
    }),
    { numRuns: 2000 },
  )
})
