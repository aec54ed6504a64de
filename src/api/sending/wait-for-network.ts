import { watchNetwork } from '../../platform/network-type'
import { type WaitForNetwork } from './retry-plan'

/** Waits the given time, or until the network changes. */
export const waitForNetwork: WaitForNetwork = (ms, then) => {
  const go = () => {
    stop()
    then()
  }
  const timer = setTimeout(go, ms)
  const unwatch = watchNetwork((now) => now !== 'offline' && go())
  const stop = () => {
    clearTimeout(timer)
    unwatch()
  }
  return stop
}
