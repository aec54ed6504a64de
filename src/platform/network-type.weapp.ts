import Taro from '@tarojs/taro'
import { type NetworkType, type ReadNetworkType } from './network-type.types'

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
