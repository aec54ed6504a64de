import { normalise } from '#shared/domain/search/normalise'
import { MAX_WORD_LENGTH, searchWords } from '#shared/domain/unit/search-words'

const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  渭: ['wei'],
  滨: ['bin'],
  区: ['qu', 'ou'],
  总: ['zong'],
  工: ['gong'],
  会: ['hui'],
}
const readings = (character: string) => SPOKEN[character] ?? []
const reading = { readings, endings: ['总工会', '工会'] }
const words = searchWords(['渭滨区总工会'], reading)

it.each([
  ['its name', '渭滨区总工会'],
  ['the beginning of its name', '渭'],
  ['a part of it', '滨区'],
  ['pinyin', 'weibinqu'],
  ['the beginning of pinyin', 'weib'],
  ['pinyin from a later character on', 'binqu'],
  ['another reading of a character', 'binou'],
  ['initials', 'wbq'],
  ['initials from a later character on', 'bq'],
  ['pinyin in capitals, with spaces', 'Wei Bin'],
])('a unit is found by %s', (_what, query) => {
  expect(words).toContain(normalise(query))
})

it.each([
  ['what every union is called', 'gonghui'],
  ['letters that cross a syllable', 'eib'],
  ['another name', '金台'],
])('and not by %s', (_what, query) => {
  expect(words).not.toContain(normalise(query))
})

it('of a longer name its beginning is kept', () => {
  expect(searchWords(['陕西省教科文卫体工会'], reading)).toContain('陕西省教科文卫体')
  expect(Math.max(...words.map((word) => Array.from(word).length))).toBeLessThanOrEqual(MAX_WORD_LENGTH)
})

it('names that say the same are kept once', () => {
  expect(searchWords(['渭滨', '渭滨'], reading)).toEqual(searchWords(['渭滨'], reading))
})
