import Taro from '@tarojs/taro'
import { type SystemFontScale } from './system-font-scale.types'

const NORMAL_PX = 16

export const systemFontScale: SystemFontScale = {
  read() {
    if (!Taro.canIUse('getAppBaseInfo')) return 1
    const size = (Taro.getAppBaseInfo() as { fontSizeSetting?: number }).fontSizeSetting
    return size ? size / NORMAL_PX : 1
  },
  apply: () => undefined,
}
