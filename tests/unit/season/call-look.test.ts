import { CALL_ICONS, carriesWhiteText } from '#shared/domain/season/call-look'
import { ICON_NAMES } from '../../../src/components/icon/icon-names'

it('every icon that a call may have is one of the icon family', () => {
  expect(CALL_ICONS.filter((icon) => !ICON_NAMES.some((name) => name === icon))).toEqual([])
})

it.each([
  ['#000000', true],
  ['#c8161d', true],
  ['#767676', true],
  ['#777777', false],
  ['#ffffff', false],
])('white words on %s: %s', (colour, readable) => {
  expect(carriesWhiteText(colour)).toBe(readable)
})
