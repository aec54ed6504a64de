import Taro from '@tarojs/taro'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { type MediaPicker, type PickRequest } from './media-picker.types'
import { type PickedFile } from './picked-file'
import { wechatRefusal } from './wechat-refusal'

/** WeChat's recorder stops after 60 s; longer films come from the album. */
const MAX_RECORDING_S = 60

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

async function fromAlbumOrCamera({ kind, source, max }: PickRequest): Promise<PickedFile[]> {
  const { mediaType, sizeType } = mediaKindRow(kind).picks.album
  const { tempFiles } = await Taro.chooseMedia({
    count: max,
    mediaType: [mediaType],
    sourceType: [source === 'camera' ? 'camera' : 'album'],
    sizeType: [sizeType],
    maxDuration: MAX_RECORDING_S,
  })
  return tempFiles.map((file) => ({
    kind,
    name: nameOf(file.tempFilePath),
    sizeBytes: file.size,
    path: file.tempFilePath,
    ...(file.thumbTempFilePath ? { still: file.thumbTempFilePath } : {}),
    ...(file.duration > 0 ? { durationMs: Math.round(file.duration * 1000) } : {}),
    ...(file.width > 0 && file.height > 0 ? { width: file.width, height: file.height } : {}),
  }))
}

async function fromChat({ kind, max }: PickRequest): Promise<PickedFile[]> {
  const { tempFiles } = await Taro.chooseMessageFile({
    count: max,
    type: 'file',
    extension: [...mediaKindRow(kind).picks.extensions],
  })
  return tempFiles.map((file) => ({ kind, name: file.name, sizeBytes: file.size, path: file.path }))
}

export const mediaPicker: MediaPicker = {
  sources: ['album', 'camera', 'chat'],
  longestRecordingS: MAX_RECORDING_S,
  async pick(request) {
    try {
      const files = await (request.source === 'chat' ? fromChat(request) : fromAlbumOrCamera(request))
      return { outcome: 'picked', files }
    } catch (error) {
      const refusal = wechatRefusal(error)
      return { outcome: refusal === 'unagreed' ? 'denied' : refusal }
    }
  },
}
