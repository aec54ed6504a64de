import Taro from '@tarojs/taro'
import { type ScrollToElement } from './anchor.types'

export const scrollToElement: ScrollToElement = (id) => {
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -12, duration: 200 })
}
