import Taro from '@tarojs/taro'
import { type Privacy, type PrivacyQuestion, type PrivatePurpose } from './privacy.types'
import { isSinglePage } from './single-page'

type Resolve = Parameters<Taro.onNeedPrivacyAuthorization.Listener>[0]

const PURPOSES: Readonly<Record<string, PrivatePurpose>> = {
  chooseMedia: 'pick',
  chooseMessageFile: 'pickFromChat',
  saveImageToPhotosAlbum: 'saveToAlbum',
  setClipboardData: 'copy',
}

const listeners = new Set<(question: PrivacyQuestion | undefined) => void>()
let waiting: Resolve[] = []
let registered = false

const tell = (question: PrivacyQuestion | undefined) => listeners.forEach((listener) => listener(question))

/** One answer for all waiting questions: they are about the same guide. */
function answer(option: Parameters<Resolve>[0]): void {
  const asked = waiting
  waiting = []
  tell(undefined)
  asked.forEach((resolve) => resolve(option))
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.onNeedPrivacyAuthorization.html */
function register(): void {
  if (registered || isSinglePage() || !Taro.canIUse('onNeedPrivacyAuthorization')) return
  registered = true
  Taro.onNeedPrivacyAuthorization((resolve, { referrer }) => {
    waiting.push(resolve)
    resolve({ event: 'exposureAuthorization' })
    tell({
      purpose: PURPOSES[referrer] ?? 'other',
      agree: (buttonId) => answer({ event: 'agree', buttonId }),
      refuse: () => answer({ event: 'disagree' }),
    })
  })
}

export const privacy: Privacy = {
  hasGuide: true,
  agreeOpenType: 'agreePrivacyAuthorization',
  openGuide: () =>
    new Promise((resolve) => {
      if (!Taro.canIUse('openPrivacyContract')) return resolve(false)
      Taro.openPrivacyContract({ success: () => resolve(true), fail: () => resolve(false) })
    }),
  listenQuestion(listener) {
    register()
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}
