import Taro from '@tarojs/taro'
import { fileSize } from './file-size.weapp'
import { madeName, notMade } from './made-file'
import { type VideoCompressor } from './video-compressor.types'

export const videoCompressor: VideoCompressor = {
  /** WeChat on a PC cannot. */
  get supported() {
    return Taro.canIUse('compressVideo')
  },
  async compress(video) {
    try {
      // WeChat takes the quality alone. Taro's type also asks for three finer settings, which quality overrides.
      const { tempFilePath } = await Taro.compressVideo({
        src: video.path,
        quality: 'medium',
      } as Taro.compressVideo.Option)
      const sizeBytes = await fileSize(tempFilePath)
      if (sizeBytes >= video.sizeBytes) return notMade('NOT_SMALLER')
      return {
        ok: true,
        file: { ...video, name: madeName(video.name, 'mp4'), path: tempFilePath, sizeBytes },
      }
    } catch {
      return notMade('FAILED')
    }
  },
}
