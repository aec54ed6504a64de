import Taro from '@tarojs/taro'
import { type Album } from './album.types'
import { wechatRefusal } from './wechat-refusal'

const ALBUM_SCOPE = 'scope.writePhotosAlbum'

export const album: Album = {
  kind: 'album',
  save: (filePath) => Taro.saveImageToPhotosAlbum({ filePath }).then(() => 'saved' as const, wechatRefusal),
  openSettings: () =>
    Taro.openSetting().then(
      ({ authSetting }) => (authSetting as Readonly<Record<string, boolean>>)[ALBUM_SCOPE] === true,
      () => false,
    ),
}
