import Taro from '@tarojs/taro'
import { type Privacy } from './privacy.types'

export const privacy: Privacy = {
  agreeOpenType: 'agreePrivacyAuthorization',
  needsAgreement: () =>
    new Promise((resolve) => {
      if (!Taro.canIUse('getPrivacySetting')) return resolve(false)
      Taro.getPrivacySetting({
        success: ({ needAuthorization }) => resolve(needAuthorization),
        fail: () => resolve(false),
      })
    }),
  openGuide: () =>
    new Promise((resolve) => {
      if (!Taro.canIUse('openPrivacyContract')) return resolve(false)
      Taro.openPrivacyContract({ success: () => resolve(true), fail: () => resolve(false) })
    }),
}
