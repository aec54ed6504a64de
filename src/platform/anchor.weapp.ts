import Taro from '@tarojs/taro'
import { type ScrollToElement } from './anchor.types'

export const scrollToElement: ScrollToElement = (id) => {
  // If the person has left the page, there is nothing to scroll.
  Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -12, duration: 200 }).catch(() => undefined)
}
