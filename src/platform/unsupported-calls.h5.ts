import Taro from '@tarojs/taro'
import { type ReportUnsupportedCalls } from './unsupported-calls.types'

/** In a production build Taro lets calls that a browser lacks succeed, and only says so by this event. */
const EVENT = '__taroNotSupport'

export const reportUnsupportedCalls: ReportUnsupportedCalls = () => {
  Taro.eventCenter.on(EVENT, ({ name }: { name: string }) => {
    console.error(EVENT, name)
  })
}
