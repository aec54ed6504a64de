import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Reads the page anew when a person pulls it down; the page's configuration must enable it. */
export function usePullDown(reload: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
}
