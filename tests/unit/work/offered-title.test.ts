import { offeredTitle } from '#shared/domain/work/offered-title'

it.each([
  ['一把焊枪三十年.mp4', '一把焊枪三十年'],
  ['夜班_之后 .MP4', '夜班 之后'],
  ['巡道工（终版2）.mp4', '巡道工（终版2）'],
  ['没有扩展名的片子', '没有扩展名的片子'],
  ['2020年的春天.mp4', '2020年的春天'],
  ['微信视频20200611103512.mp4', undefined],
  ['录屏2020-06-11-10-35-12.mp4', undefined],
  ['VID_20200611_103512.mp4', undefined],
  ['wx_camera_1591842912345.mp4', undefined],
  ['final.mp4', undefined],
  ['片.mp4', undefined],
  ['', undefined],
  [`${'长'.repeat(41)}.mp4`, undefined],
  [`${'长'.repeat(40)}.mp4`, '长'.repeat(40)],
])('%s offers %s', (fileName, title) => {
  expect(offeredTitle(fileName, 40)).toBe(title)
})
