import { normalise } from '#shared/domain/search/normalise'

/** Beyond the third plane Unicode has no letters and no digits. */
const LAST_LETTER = 0x3ffff

it('a text stays what it is when it is normalised again, whatever character it holds', () => {
  const unstable: string[] = []
  for (let point = 0; point <= LAST_LETTER; point += 1) {
    const once = normalise(String.fromCodePoint(point))
    if (normalise(once) !== once) unstable.push(point.toString(16))
  }
  expect(unstable).toEqual([])
})
