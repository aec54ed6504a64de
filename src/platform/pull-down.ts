import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Reloads the page when a person pulls it down; the page's configuration must enable it. */
export function usePullDown(reload: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
}
