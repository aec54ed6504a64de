/** `unagreed`: the person did not agree to the privacy guide. `denied`: the person or the phone refuses the app access. */
export type WechatRefusal = 'cancelled' | 'unagreed' | 'denied' | 'failed'

/** Why a WeChat call for a person's own data failed, from its error. */
export function wechatRefusal(error: unknown): WechatRefusal {
  const message = String((error as { errMsg?: string } | undefined)?.errMsg ?? error)
  if (/cancel/i.test(message)) return 'cancelled'
  if (/privacy/i.test(message)) return 'unagreed'
  return /auth|permission|denied/i.test(message) ? 'denied' : 'failed'
}
