import { isThere } from '../../../cloudfunctions/server/media/file-answer'

const fileID = 'cloud://env/uploads/someone/film.mp4'

it.each([
  ['there', 0, true],
  ['not there', -503003, false],
])('a file that is %s', (_what, status, there) => {
  expect(isThere({ fileID, status })).toBe(there)
})

it.each([
  ['a system error', -501001],
  ['a refused permission', -503002],
  ['a failed request', -503001],
])('%s of storage is no answer about the file, and names nobody', (_what, status) => {
  expect(() => isThere({ fileID, status })).toThrow(`storage answered ${status} for a file`)
})
