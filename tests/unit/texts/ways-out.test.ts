import { waysOut } from '#shared/texts/ways-out'

it.each([
  [['album', 'camera', 'chat'], 60, '也可以换一个视频：从相册选、现在拍摄（最长 60 秒）或从微信聊天选'],
  [['album', 'camera', 'file'], undefined, '也可以换一个视频：从相册选、现在拍摄或从本机文件选'],
  [['chat'], 60, '也可以换一个视频：从微信聊天选'],
] as const)('names where another file can come from: %s', (sources, recordingS, sentence) => {
  expect(waysOut.swap('换一个视频', sources, recordingS)).toBe(sentence)
})

it('asks for another file where nothing else leads on', () => {
  expect(waysOut.swap('换一个视频', ['chat'], 60, true)).toBe('请换一个视频：从微信聊天选')
})

it('tells the size, the length and the day before anything is made', () => {
  const { rewrap, cut, smaller } = waysOut.hints
  expect([rewrap(40_060_000), cut(179), smaller('2020-04-12'), smaller(undefined)]).toEqual([
    '可以在手机上转成 MP4，约 38.2 MB，画质不变，不带拍摄地点和手机型号',
    '可以现在剪短，请剪到 2分59秒以内',
    '可以在手机上缩小，做成新的 JPEG，不带拍摄地点和手机型号；拍摄日期 2020-04-12 仍可一点填上',
    '可以在手机上缩小，做成新的 JPEG，不带拍摄地点和手机型号',
  ])
})

it('says why nothing came of it, and that nothing is lost', () => {
  expect([
    waysOut.trouble('rewrap', 'NO_ROOM'),
    waysOut.trouble('cut', 'CANCELLED'),
    waysOut.refusedToo('compress', '文件需小于 50 MB', '当前 61 MB'),
  ]).toEqual([
    '手机里留给小程序的空间不够（最多 200 MB），没有转换。原来选的还在。',
    '已取消剪短。原来选的还在。',
    '压缩后的视频也不合要求：文件需小于 50 MB，当前 61 MB。原来选的还在。',
  ])
})
