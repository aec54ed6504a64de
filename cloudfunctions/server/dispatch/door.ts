import { type Reply, type TogetherReply, type Unit } from '#shared/contract/action'
import { callerOpenid } from '../platform/cloud'
import { dispatcher } from './dispatch'
import { togetherDispatcher } from './dispatch-together'
import { answeredBy, type Feature } from './feature'

/** The `main` of a unit that people call: it answers its own actions of these features. */
export function doorOf(unit: Unit, features: readonly Feature[]) {
  const answered = answeredBy(unit, features)
  const dispatch = dispatcher(answered)
  const dispatchTogether = togetherDispatcher(answered, dispatch)
  return (event: unknown): Promise<Reply<unknown> | TogetherReply> => {
    // WeChat adds these to what the phone sent; they say nothing the platform's own context does not say better.
    const { userInfo: _userInfo, tcbContext: _tcbContext, ...sent } = (event ?? {}) as Record<string, unknown>
    const answer = 'together' in sent ? dispatchTogether : dispatch
    return answer(sent, callerOpenid() ?? '')
  }
}
