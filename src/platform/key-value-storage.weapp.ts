import Taro from '@tarojs/taro'
import { type KeyValueStorage } from './key-value-storage.types'

export const keyValueStorage: KeyValueStorage = {
  read(key) {
    try {
      const value: unknown = Taro.getStorageSync(key)
      return value === '' ? undefined : value
    } catch {
      return undefined
    }
  },
  write(key, value) {
    try {
      Taro.setStorageSync(key, value)
      return true
    } catch {
      return false
    }
  },
  remove(key) {
    Taro.removeStorageSync(key)
  },
}
