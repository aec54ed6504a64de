import { type KeyValueStorage } from './key-value-storage.types'

export const keyValueStorage: KeyValueStorage = {
  read(key) {
    try {
      const text = localStorage.getItem(key)
      return text === null ? undefined : (JSON.parse(text) as unknown)
    } catch {
      return undefined
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value))
      return true
    } catch {
      return false
    }
  },
  remove(key) {
    localStorage.removeItem(key)
  },
}
