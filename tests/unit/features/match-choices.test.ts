import { matchChoices } from '../../../src/components/choice-sheet/match-choices'

const xian = { key: 'xian', text: '西安市总工会' }
const finance = { key: 'finance', text: '陕西省财贸金融轻工工会', second: '省级产业工会' }
const tv = { key: 'tv', text: '陕西 TV 台工会' }
const all = [xian, finance, tv]

describe('finding one of many by typing', () => {
  it.each([
    ['nothing', '', all],
    ['blanks only', '  ', all],
    ['a part of the name', '金融', [finance]],
    ['a part of the second line', '产业', [finance]],
    ['letters in another case, with blanks', 't v台', [tv]],
    ['what none is called', '北京', []],
  ])('shows the right ones for %s', (_what, typed, found) => {
    expect(matchChoices(all, typed)).toEqual(found)
  })

  it('shows what is always offered, whatever is typed', () => {
    const uncertain = { key: 'uncertain', text: '不确定', always: true } as const
    expect(matchChoices([uncertain, ...all], '北京')).toEqual([uncertain])
    expect(matchChoices([uncertain, ...all], '金融')).toEqual([uncertain, finance])
  })
})
