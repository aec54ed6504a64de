import { type NetworkType, type ReadNetworkType, type WatchNetwork } from './network-type.types'

interface Connection extends EventTarget {
  readonly type?: string
}

const connection = (): Connection | undefined => (navigator as { connection?: Connection }).connection

const now = (): NetworkType => {
  if (!navigator.onLine) return 'offline'
  const type = connection()?.type
  return type === 'wifi' || type === 'cellular' ? type : 'unknown'
}

export const readNetworkType: ReadNetworkType = () => Promise.resolve(now())

export const watchNetwork: WatchNetwork = (onChange) => {
  const sources: ReadonlyArray<readonly [EventTarget | undefined, string]> = [
    [connection(), 'change'],
    [window, 'online'],
    [window, 'offline'],
  ]
  const changed = () => onChange(now())
  sources.forEach(([source, event]) => source?.addEventListener(event, changed))
  return () => sources.forEach(([source, event]) => source?.removeEventListener(event, changed))
}
