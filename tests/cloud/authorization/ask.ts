import { type Reply } from '#shared/contract/action'
import { actions } from '../../support/all-actions'
import { freshRequestId } from '../../support/product-person'
import { type ProductCloud } from '../../support/product-cloud'
import { type Named, validInputs } from '../../support/valid-inputs'
import { type Cell } from './cells'
import { type Scene } from './scenes'

/** A reply but for what differs with every call. */
export type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown }

/** The cell's call about what is named, with the caller's own name only in its text where he is anonymous. */
export async function ask(
  { environment }: ProductCloud,
  { action, relation }: Cell,
  { caller: { openid } }: Scene,
  named: Named,
  more: object = {},
): Promise<Answer> {
  const input = { ...validInputs[action](named), ...more }
  const claim = { openid, OPENID: openid, userInfo: { openId: openid }, tcbContext: { openid } }
  const event = { action: actions[action].name, input, requestId: freshRequestId(), ...claim }
  const {
    requestId: _id,
    serverNow: _now,
    ...answer
  } = await environment.call<Reply<unknown>>(
    actions[action].unit,
    event,
    relation === 'anonymous' ? '' : openid,
  )
  return answer
}

/** The answer, of a list to its last page, as text. */
export async function everyPage(cloud: ProductCloud, cell: Cell, scene: Scene): Promise<string> {
  const pages: string[] = []
  for (let more: object | undefined = {}; more;) {
    const answer = await ask(cloud, cell, scene, scene.named, more)
    if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`)
    pages.push(JSON.stringify(answer.value))
    const { next } = answer.value as { next?: string }
    more = next === undefined ? undefined : { cursor: next }
  }
  return pages.join('\n')
}
