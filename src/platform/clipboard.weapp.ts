import Taro from '@tarojs/taro'
import { type Clipboard } from './clipboard.types'

export const clipboard: Clipboard = {
  announcesItself: true,
  copy: (data) =>
    Taro.setClipboardData({ data }).then(
      () => true,
      () => false,
    ),
}
