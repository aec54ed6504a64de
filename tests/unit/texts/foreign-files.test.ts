import { foreignFiles } from '#shared/texts/foreign-files'

it.each([
  ['NOT_MP4', 'mkv', true],
  ['NOT_MP4', 'wmv', true],
  ['NOT_MP4', undefined, true],
  ['NOT_MP4', 'word', false],
  ['NOT_MP4', 'mp3', false],
  ['NOT_MP4', 'html', false],
  ['NOT_AUDIO', 'mp4', true],
  ['NOT_AUDIO', 'flac', true],
  ['NOT_AUDIO', 'jpeg', false],
  ['NOT_PDF', 'word', true],
  ['NOT_PDF', 'mp4', false],
  ['NOT_IMAGE', 'pdf', false],
  ['TRUNCATED', 'mp4', true],
] as const)('%s of %s: the advice to make it anew leads out: %s', (code, file, leads) => {
  expect(foreignFiles.canBecome(code, file)).toBe(leads)
})

it('says what a file is, and only formats that are taken', () => {
  expect([foreignFiles.isA('word'), foreignFiles.export(['jpeg', 'png']), foreignFiles.several(2)]).toEqual([
    '这个文件是 Word 文档',
    '请导出或另存为 JPEG、PNG 后再选',
    '有 2 处不合要求',
  ])
})
