import Taro from '@tarojs/taro'
import { type NetworkType, type ReadNetworkType, type WatchNetwork } from './network-type.types'

const meaning = (type: string): NetworkType => {
  if (type === 'wifi') return 'wifi'
  if (type === 'none') return 'offline'
  return /^\dg$/.test(type) ? 'cellular' : 'unknown'
}

export const readNetworkType: ReadNetworkType = () =>
  Taro.getNetworkType().then(
    ({ networkType }) => meaning(networkType),
    () => 'unknown' as const,
  )

export const watchNetwork: WatchNetwork = (onChange) => {
  const changed = ({ networkType }: { networkType: string }) => onChange(meaning(networkType))
  Taro.onNetworkStatusChange(changed)
  return () => Taro.offNetworkStatusChange(changed)
}
