import { useDidShow } from '@tarojs/taro'
import { toastSuccess } from '../../platform/feedback'

let word: string | undefined

/** To be said on the page that shows next: a browser drops what is said while pages change. */
export const leaveWord = (text: string): void => {
  word = text
}

/** Says what the page before left, once. */
export function useLeftWord(): void {
  useDidShow(() => {
    if (word !== undefined) toastSuccess(word)
    word = undefined
  })
}
