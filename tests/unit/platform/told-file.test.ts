import { toldFile, type ToldFile } from '../../../src/platform/told-file'

const PATH = 'http://tmp/Ab12.MP4'

it.each<[string, Omit<ToldFile, 'path'>, object]>([
  [
    'numbers as they should be',
    { size: 2048, duration: 12.5, width: 1920, height: 1080, still: 'http://tmp/s.jpg' },
    { sizeBytes: 2048, durationMs: 12_500, width: 1920, height: 1080, still: 'http://tmp/s.jpg' },
  ],
  ['numbers as texts', { size: '2048', duration: '12.5' }, { sizeBytes: 2048, durationMs: 12_500 }],
  [
    'fractions',
    { size: 2047.6, width: 1919.7, height: 1079.6 },
    { sizeBytes: 2048, width: 1920, height: 1080 },
  ],
  ['nothing', {}, { sizeBytes: 0 }],
  ['zeros', { size: 0, duration: 0, width: 0, height: 0, still: '' }, { sizeBytes: 0 }],
  ['no numbers', { size: '很大', duration: NaN, width: null, height: {} }, { sizeBytes: 0 }],
  ['less than nothing', { size: -5, duration: -1 }, { sizeBytes: 0 }],
  ['more than there is', { size: Infinity }, { sizeBytes: 0 }],
])('a picker that tells %s gives whole numbers or none', (_what, told, file) => {
  expect(toldFile('video', { path: PATH, ...told })).toEqual({
    ...{ kind: 'video', name: 'Ab12.MP4', path: PATH },
    ...file,
  })
})

it.each([
  [undefined, 'Ab12.MP4'],
  ['', 'Ab12.MP4'],
  ['春天.MP4', '春天.MP4'],
])('a file called %j is known as %s', (name, known) => {
  expect(toldFile('video', { path: PATH, name }).name).toBe(known)
})
