import { shownSize } from '#shared/domain/media/shown-size'

it.each([
  ['a picture as it is coded', { width: 1920, height: 1080 }, { width: 1920, height: 1080 }],
  ['one turned upside down', { width: 1920, height: 1080, rotationCw: 180 }, { width: 1920, height: 1080 }],
  ['one turned right', { width: 1920, height: 1080, rotationCw: 90 }, { width: 1080, height: 1920 }],
  ['one turned left', { width: 1920, height: 1080, rotationCw: 270 }, { width: 1080, height: 1920 }],
  ['one of unknown size', {}, undefined],
  ['one of unknown height', { width: 1920 }, undefined],
])('%s', (_what, facts, shown) => {
  expect(shownSize(facts)).toEqual(shown)
})
