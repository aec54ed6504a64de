import { type Reply } from '#shared/contract/action'
import { dispatch } from '../server/dispatch/dispatch'
import { callerOpenid } from '../server/platform/cloud'

/** Everything a phone calls. */
export const main = (event: unknown): Promise<Reply<unknown>> => {
  // WeChat adds these to what the phone sent; they say nothing the platform's own context does not say better.
  const { userInfo: _userInfo, tcbContext: _tcbContext, ...sent } = (event ?? {}) as Record<string, unknown>
  return dispatch(sent, callerOpenid() ?? '')
}
