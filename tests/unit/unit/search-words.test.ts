import { MAX_WORD_LENGTH, searchWords, wantedWord } from '#shared/domain/unit/search-words'

const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  渭: ['wei'],
  滨: ['bin'],
  区: ['qu', 'ou'],
  总: ['zong'],
  工: ['gong'],
  会: ['hui'],
}
const readings = (character: string) => SPOKEN[character] ?? []
const words = searchWords(['渭滨区总工会'], readings)

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
  expect(words).toContain(wantedWord(query))
})

it.each([
  ['what every union is called', 'gonghui'],
  ['letters that cross a syllable', 'eib'],
  ['another name', '金台'],
])('and not by %s', (_what, query) => {
  expect(words).not.toContain(wantedWord(query))
})

it('a query that asks for nothing is empty', () => {
  expect([wantedWord(''), wantedWord(' ，。')]).toEqual(['', ''])
})

it('a longer query is cut to what is kept of a name', () => {
  expect(wantedWord('陕西省教科文卫体工会委员会')).toBe('陕西省教科文卫体')
  expect(searchWords(['陕西省教科文卫体工会委员会'], readings)).toContain('陕西省教科文卫体')
  expect(Math.max(...words.map((word) => Array.from(word).length))).toBeLessThanOrEqual(MAX_WORD_LENGTH)
})

it('names that say the same are kept once', () => {
  expect(searchWords(['渭滨', '渭滨'], readings)).toEqual(searchWords(['渭滨'], readings))
})
