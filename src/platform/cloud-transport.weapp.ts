import Taro from '@tarojs/taro'
import { CALL_TEXT_MAX_BYTES } from '#shared/contract/action'
import { CALL_TIMEOUT_MS, utf8Length } from './call-limits'
import { initCloud } from './cloud-environment.weapp'
import { type CloudTransport, type TransportResult } from './cloud-transport.types'

/** WeChat's codes of a cloud that answered and failed are -50xxxx. -501… is system, -502… database, -504… functions. */
const faultOf = (message: string): TransportResult => {
  if (/timeout|TIME_LIMIT|-504003|-501002/i.test(message)) return { ok: false, fault: 'TIMEOUT' }
  return { ok: false, fault: /-50\d{4}/.test(message) ? 'INTERNAL' : 'NETWORK' }
}

export const cloudTransport: CloudTransport = {
  call(functionName, event) {
    if (utf8Length(JSON.stringify(event)) > CALL_TEXT_MAX_BYTES) {
      return Promise.resolve({ ok: false, fault: 'INPUT_TOO_LARGE' })
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ ok: false, fault: 'TIMEOUT' }), CALL_TIMEOUT_MS)
      const settle = (result: TransportResult) => {
        clearTimeout(timer)
        resolve(result)
      }
      initCloud()
      Taro.cloud.callFunction({
        name: functionName,
        data: { ...event },
        success: (answer) => settle({ ok: true, result: answer.result }),
        fail: (error) => settle(faultOf(error.errMsg)),
      })
    })
  },
}
