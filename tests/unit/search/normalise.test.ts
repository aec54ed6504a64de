import fc from 'fast-check'
import { normalise, spanOf } from '#shared/domain/search/normalise'
import { QUERY_COUNTS, wantedBy } from '#shared/domain/search/query'

const anyText = () => fc.string({ unit: 'binary', maxLength: 60 })

describe('a text as a search sees it', () => {
  it.each([
    ['full-width letters and digits', 'ＡＢｃ１２３', 'abc123'],
    ['capitals', 'STRASSE Straße ΣΟΦΟΣ', 'strassestrassesofos'.slice(0, 14) + 'σοφοσ'],
    ['spaces of every width, tabs and lines', ' 一 把\u3000焊\t枪\n', '一把焊枪'],
    ['punctuation, Chinese and other', '《焊花》——三十年，（上）!?.·', '焊花三十年上'],
    ['signs of a regular expression', '.*+?^${}()|[]\\/', ''],
    ['emoji, joined and with a colour', '👩🏽‍🏭焊❤️花🇨🇳', '焊花'],
    ['digits in a circle and fractions', '①②½', '1212'],
    ['half-width kana', 'ｶﾞｲﾄﾞ', 'カイト'],
    ['accents', 'Café naïve', 'cafenaive'],
    ['rare characters of names beyond the first plane', '𠮷𣲗师傅', '𠮷𣲗师傅'],
    ['halves of a character', '\ud83d焊\udc00', '焊'],
    ['nothing', '', ''],
  ])('is plain: %s', (_what, text, plain) => {
    expect(normalise(text)).toBe(plain)
  })

  it('stays what it is when it is normalised again, whatever text it is', () => {
    fc.assert(fc.property(anyText(), (text) => normalise(normalise(text)) === normalise(text)))
  })

  it('of a part is a part of that of the whole', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(60), fc.nat(60), (text, start, length) => {
        const part = Array.from(text)
          .slice(start, start + length)
          .join('')
        return normalise(text).includes(normalise(part))
      }),
    )
  })

  it('of a search counts up to 32 characters, none of them cut in two', () => {
    expect(Array.from(wantedBy('𠮷'.repeat(10_000)))).toEqual(Array.from('𠮷'.repeat(QUERY_COUNTS)))
    expect(wantedBy('  Ａ b ')).toBe('ab')
  })
})

describe('the place of a hit', () => {
  it.each([
    ['is in the text as it is shown', '《一把 焊枪》三十年', '焊枪', '焊枪'],
    ['spans what was dropped between', '焊 · 枪三十年', '焊枪', '焊 · 枪'],
    ['takes in a character of two units', 'A𠮷师傅', '𠮷师', '𠮷师'],
    ['takes in the whole of a character that becomes several', 'x½y', '2y', '½y'],
    ['is the first of several', '焊花与焊枪', '焊', '焊'],
  ])('%s', (_what, text, wanted, shown) => {
    const span = spanOf(text, wanted)
    expect(span && text.slice(span.start, span.end)).toBe(shown)
    expect(span?.start).toBe(text.indexOf(shown))
  })

  it.each([
    ['what it does not say', '一把焊枪', '铁锤'],
    ['nothing', '一把焊枪', ''],
    ['anything, when it is empty', '', '焊'],
  ])('is nowhere for %s', (_what, text, wanted) => {
    expect(spanOf(text, wanted)).toBeNull()
  })

  it('is what was searched for, wherever something is found', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(60), fc.nat(60), (text, start, length) => {
        const wanted = Array.from(normalise(text))
          .slice(start, start + length)
          .join('')
        const span = spanOf(text, wanted)
        if (wanted === '') return span === null
        return span !== null && normalise(text.slice(span.start, span.end)).includes(wanted)
      }),
    )
  })
})
