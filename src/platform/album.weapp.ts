import Taro from '@tarojs/taro'
import { type Album, type Saved } from './album.types'

const ALBUM_SCOPE = 'scope.writePhotosAlbum'

const outcomeOf = (error: unknown): Saved => {
  const message = String((error as { errMsg?: string } | undefined)?.errMsg ?? error)
  if (/cancel/i.test(message)) return 'cancelled'
  if (/privacy/i.test(message)) return 'unagreed'
  return /auth|permission|denied/i.test(message) ? 'denied' : 'failed'
}

export const album: Album = {
  kind: 'album',
  save: (filePath) => Taro.saveImageToPhotosAlbum({ filePath }).then(() => 'saved', outcomeOf),
  openSettings: () =>
    Taro.openSetting().then(
      ({ authSetting }) => (authSetting as Readonly<Record<string, boolean>>)[ALBUM_SCOPE] === true,
      () => false,
    ),
}
