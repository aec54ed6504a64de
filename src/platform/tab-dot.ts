import Taro from '@tarojs/taro'
import { TABS } from '../routes'

/** Shows or hides the red dot of a tab. */
export function showTabDot(tab: (typeof TABS)[number], shown: boolean): void {
  const index = TABS.indexOf(tab)
  const change = shown ? Taro.showTabBarRedDot({ index }) : Taro.hideTabBarRedDot({ index })
  // WeChat refuses while a page without tabs is on top. The next page of a tab reads the session and tells again.
  void change.catch(() => undefined)
}
