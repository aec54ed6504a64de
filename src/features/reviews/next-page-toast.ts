import { useDidShow } from '@tarojs/taro'
import { toastSuccess } from '../../platform/feedback'

let pending: string | undefined

/** Shows a toast on the next page; browsers drop toasts during navigation. */
export const toastOnNextPage = (text: string): void => {
  pending = text
}

/** Shows the toast that the page before left, once. */
export function usePendingToast(): void {
  useDidShow(() => {
    if (pending !== undefined) toastSuccess(pending)
    pending = undefined
  })
}
