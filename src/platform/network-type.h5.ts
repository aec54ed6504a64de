import { type ReadNetworkType } from './network-type.types'

export const readNetworkType: ReadNetworkType = () => {
  if (!navigator.onLine) return Promise.resolve('offline')
  const { connection } = navigator as { connection?: { type?: string } }
  const type = connection?.type
  return Promise.resolve(type === 'wifi' || type === 'cellular' ? type : 'unknown')
}
