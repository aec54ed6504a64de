import Taro from '@tarojs/taro'
import { type LeaveGuard } from './leave-guard.types'

export const leaveGuard: LeaveGuard = {
  enable(question) {
    Taro.enableAlertBeforeUnload({ message: question, fail: () => undefined })
  },
  disable() {
    Taro.disableAlertBeforeUnload({ fail: () => undefined })
  },
}
