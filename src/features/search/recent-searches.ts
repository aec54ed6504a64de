import { keyValueStorage } from '../../platform/key-value-storage'

const KEY = 'search.recent'
const MAX_RECENT = 8

const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const read = (): readonly string[] => {
  const stored = keyValueStorage.read(KEY)
  return Array.isArray(stored) ? stored.filter(isWords).slice(0, MAX_RECENT) : []
}

/** What was searched for last on this phone, the latest first. */
export const recentSearches = {
  read,
  /** Each is kept once. */
  add(query: string): void {
    const words = query.trim()
    if (words === '') return
    const others = read().filter((each) => each !== words)
    keyValueStorage.write(KEY, [words, ...others].slice(0, MAX_RECENT))
  },
  forget(): void {
    keyValueStorage.remove(KEY)
  },
}
