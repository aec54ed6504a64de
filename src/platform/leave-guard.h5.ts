import { history } from '@tarojs/router'
import { type LeaveGuard } from './leave-guard.types'

let release: (() => void) | undefined

/** The router's history catches steps inside the app and the closing of the page. */
export const leaveGuard: LeaveGuard = {
  enable(question) {
    release?.()
    const unblock = history.block((transition) => {
      if (!window.confirm(question)) return
      leaveGuard.disable()
      transition.retry()
    })
    release = unblock
  },
  disable() {
    release?.()
    release = undefined
  },
}
