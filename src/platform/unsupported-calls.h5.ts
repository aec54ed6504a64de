import Taro from '@tarojs/taro'
import { type ReportUnsupportedCalls } from './unsupported-calls.types'

/** Taro's event for calls that a browser lacks: in a production build they succeed all the same. */
const EVENT = '__taroNotSupport'

export const reportUnsupportedCalls: ReportUnsupportedCalls = () => {
  Taro.eventCenter.on(EVENT, ({ name }: { name: string }) => {
    console.error(EVENT, name)
  })
}
