import * as z from 'zod/mini'
import { MOST_READS_TOGETHER, type Reply, type TogetherReply } from '#shared/contract/action'
import { actions } from '#shared/contract/actions'
import { clock } from '../platform/clock'
import { dispatch } from './dispatch'

const togetherSchema = z.strictObject({
  together: z
    .array(z.looseObject({ action: z.string() }))
    .check(z.minLength(1), z.maxLength(MOST_READS_TOGETHER)),
})

const reads = new Set(Object.values(actions).flatMap(({ name, effect }) => (effect === 'read' ? [name] : [])))

const refused = (): Reply<never> => ({
  ok: false,
  error: { code: 'INPUT_INVALID', details: { parts: ['together'] } },
  requestId: '',
  serverNow: clock.now(),
})

/**
 * What a page reads at once, in one call: each is admitted, parsed and answered as if it had come alone, side by side, and
 * the replies stand in the order of the questions. A write is not taken along: its answer must not wait for others'.
 */
export async function dispatchTogether(
  event: unknown,
  openid: string,
): Promise<Reply<never> | TogetherReply> {
  const parsed = togetherSchema.safeParse(event)
  if (!parsed.success || parsed.data.together.some(({ action }) => !reads.has(action))) return refused()
  return { replies: await Promise.all(parsed.data.together.map((each) => dispatch(each, openid))) }
}
