import { type Reply, type TogetherReply } from '#shared/contract/action'
import { dispatch } from '../server/dispatch/dispatch'
import { dispatchTogether } from '../server/dispatch/dispatch-together'
import { callerOpenid } from '../server/platform/cloud'

/** Everything a phone calls. */
export const main = (event: unknown): Promise<Reply<unknown> | TogetherReply> => {
  // WeChat adds these to what the phone sent; they say nothing the platform's own context does not say better.
  const { userInfo: _userInfo, tcbContext: _tcbContext, ...sent } = (event ?? {}) as Record<string, unknown>
  const answer = 'together' in sent ? dispatchTogether : dispatch
  return answer(sent, callerOpenid() ?? '')
}
