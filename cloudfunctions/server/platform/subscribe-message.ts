import { cloud } from './cloud'
import { type ActOutcome } from './outbox-acts'

/** A message to one person by one template. The page has no leading slash and may have a query. */
export interface SubscribeMessage {
  readonly touser: string
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

/** The SDK types its open API as `any`. */
const openApi = cloud.openapi as { subscribeMessage: { send(request: object): Promise<unknown> } }

/** They refused, or no consent is left. */
const NO_CONSENT = 43101
/** System busy, too often in a minute, too many at once for one person: surely not sent, and worth another try. */
const TRANSIENT: readonly number[] = [-1, 45009, 45011, 43108]
/** The SDK's own refusals of a call that never reached WeChat's service: no such API, no permission. */
const NOT_CALLED: readonly number[] = [-604100, -604101]

const errCodeOf = (error: unknown): number | undefined => {
  const { errCode } = (error ?? {}) as { errCode?: unknown }
  return typeof errCode === 'number' ? errCode : undefined
}

/**
 * Sends a subscribe message, and tells what surely became of it. Codes of WeChat are positive; a failure on the way there leaves
 * open whether it was sent.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
export async function sendSubscribeMessage(message: SubscribeMessage): Promise<ActOutcome> {
  try {
    await openApi.subscribeMessage.send({ ...message, miniprogramState: 'formal' })
    return { is: 'done' }
  } catch (error) {
    const errCode = errCodeOf(error)
    if (errCode === NO_CONSENT) return { is: 'needless' }
    if (errCode === undefined) return { is: 'unknown' }
    if (TRANSIENT.includes(errCode)) return { is: 'again', code: String(errCode) }
    const refused = errCode > 0 || NOT_CALLED.includes(errCode)
    return refused ? { is: 'dead', code: String(errCode) } : { is: 'unknown' }
  }
}
