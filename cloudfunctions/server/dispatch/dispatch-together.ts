import * as z from 'zod/mini'
import { MAX_READS_TOGETHER, type Reply, type TogetherReply } from '#shared/contract/action'
import { clock } from '../platform/clock'
import { type Dispatch } from './dispatch'
import { type Answered } from './feature'

const togetherSchema = z.strictObject({
  together: z
    .array(z.looseObject({ action: z.string() }))
    .check(z.minLength(1), z.maxLength(MAX_READS_TOGETHER)),
})

const refused = (): Reply<never> => ({
  ok: false,
  error: { code: 'INPUT_INVALID', details: { parts: ['together'] } },
  requestId: '',
  serverNow: clock.now(),
})

export type DispatchTogether = (event: unknown, openid: string) => Promise<Reply<never> | TogetherReply>

/**
 * What a page asks at once, in one call: each is admitted, parsed and answered as if it had come alone, side by side, and
 * the replies stand in the order of the questions. A write is not taken along: its answer must not wait for others'.
 */
export const togetherDispatcher =
  (answered: ReadonlyMap<string, Answered>, dispatch: Dispatch): DispatchTogether =>
  async (event, openid) => {
    const parsed = togetherSchema.safeParse(event)
    const effectOf = ({ action }: { readonly action: string }) =>
      answered.get(action)?.action.effect ?? 'write'
    if (!parsed.success || parsed.data.together.some((each) => effectOf(each) === 'write')) return refused()
    return { replies: await Promise.all(parsed.data.together.map((each) => dispatch(each, openid))) }
  }
