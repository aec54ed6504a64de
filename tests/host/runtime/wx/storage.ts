import { utf8Bytes } from '../set-data'
import { type Api } from './api'

const KEY_MOST_BYTES = 1024 * 1024
const ALL_MOST_BYTES = 10 * 1024 * 1024

/** What the phone keeps for the mini-program: JSON, 1 MB a key, 10 MB in all. */
export class Storage {
  private readonly texts = new Map<string, string>()

  constructor(kept: Readonly<Record<string, unknown>>) {
    for (const [key, value] of Object.entries(kept)) this.keep(key, value)
  }

  api(api: Api): object {
    return {
      getStorageSync: api.synchronous('getStorageSync', (key: string) => this.read(key)),
      setStorageSync: api.synchronous('setStorageSync', (key: string, data: unknown) =>
        this.write(key, data),
      ),
      removeStorageSync: api.synchronous('removeStorageSync', (key: string) => void this.texts.delete(key)),
    }
  }

  /** Puts it there as an earlier start of the mini-program would have. */
  keep(key: string, value: unknown): void {
    this.texts.set(key, JSON.stringify(value))
  }

  all(): Record<string, unknown> {
    return Object.fromEntries([...this.texts].map(([key, text]) => [key, JSON.parse(text) as unknown]))
  }

  /** An empty text where nothing is kept. */
  private read(key: string): unknown {
    const text = this.texts.get(key)
    return text === undefined ? '' : (JSON.parse(text) as unknown)
  }

  private write(key: string, data: unknown): void {
    const text = JSON.stringify(data)
    if (utf8Bytes(text) > KEY_MOST_BYTES) throw new Error('setStorageSync:fail entry size limit reached')
    const others = [...this.texts].filter(([other]) => other !== key).map(([, other]) => utf8Bytes(other))
    if (others.reduce((sum, bytes) => sum + bytes, utf8Bytes(text)) > ALL_MOST_BYTES)
      throw new Error('setStorageSync:fail exceed storage max size 10Mb')
    this.texts.set(key, text)
  }
}
