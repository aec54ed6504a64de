import Taro from '@tarojs/taro'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { type MediaPicker, type PickRequest } from './media-picker.types'
import { type PickedFile } from './picked-file'
import { toldFile } from './told-file'
import { wechatRefusal } from './wechat-refusal'

/** WeChat's recorder stops after 60 s; longer films come from the album. */
const MAX_RECORDING_S = 60

async function fromAlbumOrCamera({ kind, source, max }: PickRequest): Promise<PickedFile[]> {
  const { picks, plays } = mediaKindRow(kind)
  const { mediaType, sizeType } = picks.album
  const { tempFiles } = await Taro.chooseMedia({
    count: max,
    mediaType: [mediaType],
    sourceType: [source === 'camera' ? 'camera' : 'album'],
    sizeType: [sizeType],
    ...(plays && source === 'camera' ? { maxDuration: MAX_RECORDING_S } : {}),
  })
  return tempFiles.map(({ tempFilePath, thumbTempFilePath, size, duration, width, height }) =>
    toldFile(kind, { path: tempFilePath, still: thumbTempFilePath, size, duration, width, height }),
  )
}

/** Some phones compare endings letter by letter. */
async function fromChat({ kind, max }: PickRequest): Promise<PickedFile[]> {
  const { extensions } = mediaKindRow(kind).picks
  const { tempFiles } = await Taro.chooseMessageFile({
    count: max,
    type: 'file',
    extension: [...extensions, ...extensions.map((extension) => extension.toUpperCase())],
  })
  return tempFiles.map(({ path, name, size }) => toldFile(kind, { path, name, size }))
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
