import { type CallPhone } from './phone-call.types'

export const callPhone: CallPhone = (number) => {
  window.location.href = `tel:${number.replace(/[^\d+]/g, '')}`
}
