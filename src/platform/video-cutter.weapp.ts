import Taro from '@tarojs/taro'
import { fileSize } from './file-size.weapp'
import { madeName, notMade } from './made-file'
import { type VideoCutter } from './video-cutter.types'
import { wechatRefusal } from './wechat-refusal'

const MIN_SECONDS = 1

/** WeChat's option since base library 2.16.1: both times are texts, in seconds. Taro's types know only the path. */
type EditorOption = Taro.openVideoEditor.Option & {
  readonly minDuration: string
  readonly maxDuration: string
}

export const videoCutter: VideoCutter = {
  get supported() {
    return Taro.canIUse('openVideoEditor')
  },
  async cut(video, longestS) {
    try {
      const option: EditorOption = {
        filePath: video.path,
        minDuration: String(MIN_SECONDS),
        maxDuration: String(longestS),
      }
      const { tempFilePath, tempThumbPath, duration } = await Taro.openVideoEditor(option)
      const { still: _still, durationMs: _durationMs, ...rest } = video
      return {
        ok: true,
        file: {
          ...rest,
          name: madeName(video.name, 'mp4'),
          path: tempFilePath,
          sizeBytes: await fileSize(tempFilePath),
          durationMs: duration,
          ...(tempThumbPath ? { still: tempThumbPath } : {}),
        },
      }
    } catch (error) {
      return notMade(wechatRefusal(error) === 'cancelled' ? 'CANCELLED' : 'FAILED')
    }
  },
}
