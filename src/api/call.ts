import { type Action, type CallError, type CallEvent, type Reply } from '#shared/contract/action'
import { cloudTransport } from '../platform/cloud-transport'
import { announceChange } from './changes'
import { askTogether } from './reads-together'
import { newRequestId } from './request-id'
import { keepServerTime, serverNow } from './server-clock'

const isReply = (value: unknown): value is Reply<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && 'serverNow' in value

const fault = (code: CallError['code'], requestId: string): Reply<never> => ({
  ok: false,
  error: { code, details: {} },
  requestId,
  serverNow: serverNow(),
})

async function replyOf(action: Action, event: CallEvent): Promise<Reply<unknown>> {
  const { requestId } = event
  const answer =
    action.effect === 'write'
      ? await cloudTransport.call(action.unit, event)
      : await askTogether(action.unit, event)
  if (!answer.ok) return fault(answer.fault, requestId)
  if (!isReply(answer.result)) return fault('INTERNAL', requestId)
  keepServerTime(answer.result.serverNow)
  return answer.result
}

/**
 * Calls one action of its unit in the cloud. Never throws: refusals, `NETWORK` and `TIMEOUT` come back as replies. A retried
 * write must carry the request id of its first try. What it changed is read again.
 */
export async function call<Input, Output>(
  action: Action<Input, Output>,
  input: Input,
  options: { requestId?: string } = {},
): Promise<Reply<Output>> {
  const requestId = options.requestId ?? newRequestId()
  const reply = await replyOf(action, { action: action.name, input, requestId })
  announceChange(action, reply)
  return reply as Reply<Output>
}
