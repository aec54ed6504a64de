import Taro from '@tarojs/taro'

/** Toasts are for success only; an error stays on the page. */
export const toastSuccess = (title: string): void => {
  void Taro.showToast({ title, icon: 'none', duration: 2000 })
}

export interface Question {
  readonly title: string
  readonly content: string
  readonly confirmText: string
  readonly cancelText: string
}

/** True when the person confirmed. */
export const confirm = async (question: Question): Promise<boolean> => {
  const { confirm: confirmed } = await Taro.showModal({ ...question, confirmColor: '#C8161D' })
  return confirmed
}
