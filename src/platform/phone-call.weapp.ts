import Taro from '@tarojs/taro'
import { type CallPhone } from './phone-call.types'

/** A person who closes the dialler counts as a failure for WeChat; it is none for us. */
export const callPhone: CallPhone = (phoneNumber) => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
