import Taro from '@tarojs/taro'
import { type CallPhone } from './phone-call.types'

/** WeChat reports a closed dialler as a failure; for us it is none. */
export const callPhone: CallPhone = (phoneNumber) => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
