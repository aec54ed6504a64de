/** `unagreed`: the person did not agree to the privacy guide; `denied`: they or the phone do not let the app in. */
export type WechatRefusal = 'cancelled' | 'unagreed' | 'denied' | 'failed'

/** Why something of WeChat's that reaches for a person's own things was not done, from what it threw. */
export function wechatRefusal(error: unknown): WechatRefusal {
  const message = String((error as { errMsg?: string } | undefined)?.errMsg ?? error)
  if (/cancel/i.test(message)) return 'cancelled'
  if (/privacy/i.test(message)) return 'unagreed'
  return /auth|permission|denied/i.test(message) ? 'denied' : 'failed'
}
