import * as z from 'zod/mini'
import { type Action, CALL_TEXT_MAX_BYTES, type CallError, type Reply } from '#shared/contract/action'
import { Refusal } from '#shared/domain/refusal'
import { type Caller } from '#shared/domain/access/roles'
import { spendAllowance, spendReadAllowance } from '../platform/allowance'
import { act } from '../platform/audited-act'
import { clock } from '../platform/clock'
import { type DocumentReader, documents } from '../platform/documents'
import { logFault, logLine } from '../platform/log'
import { countRefusal } from '../platform/refusal-counts'
import { earlierAnswer } from '../platform/replay'
import { type Invocation } from '../platform/use-case'
import { writeOnce } from '../platform/write-once'
import { admit } from './caller'
import { type Answered, type Answerer } from './feature'

/** Characters of a part's name that are told; maps may hold names of the caller's making. */
const MAX_PART_NAME_LENGTH = 60

const eventSchema = z.object({
  action: z.string().check(z.maxLength(60)),
  input: z.unknown(),
  requestId: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)),
})

/** Parses by the schema of the action; names the parts that are wrong, never their content. */
function parseInput({ schema }: Answerer, input: unknown): unknown {
  const parsed = schema.safeParse(input === undefined ? {} : input)
  if (parsed.success) return parsed.data
  const parts = parsed.error.issues
    .slice(0, 10)
    .map(({ path, code }) => `${path.join('.').slice(0, MAX_PART_NAME_LENGTH) || 'input'}:${code}`)
  throw new Refusal('INPUT_INVALID', { parts })
}

const spendFor = ({ allowance }: Action, caller: Caller, now: number, common: typeof spendReadAllowance) =>
  allowance === undefined ? common(caller, now) : spendAllowance(allowance, caller, now)

const spendWrite = (caller: Caller, now: number) => spendAllowance('writes', caller, now)

async function run(
  { action, answerer }: Answered,
  requestId: string,
  rawInput: unknown,
  openid: string,
): Promise<unknown> {
  const admission = (reader: DocumentReader) => admit(openid, action.access, reader)
  const caller = await admission(documents)
  const answering = await answerer()
  const input = parseInput(answering, rawInput)
  const invocation: Invocation = { caller, now: clock.now() }
  const { handler } = answering
  if (!('write' in handler)) {
    await spendFor(action, caller, invocation.now, spendReadAllowance)
    return 'read' in handler ? handler.read(input, invocation) : act(action.name, handler, input, invocation)
  }
  const request = { openid, action: action.name, requestId, input }
  const earlier = await earlierAnswer(request, documents)
  if (earlier) return earlier.value
  await spendFor(action, caller, invocation.now, spendWrite)
  return writeOnce(request, admission, handler, invocation)
}

function errorOf(error: unknown, requestId: string, action: string): CallError {
  if (error instanceof Refusal) return { code: error.code, details: error.details }
  logFault({ requestId, action }, error)
  return { code: 'INTERNAL', details: {} }
}

/** A count that fails is a fault of ours, told by the log. The refusal stands. */
async function countRefused(
  { code }: CallError,
  openid: string,
  requestId: string,
  action: string,
): Promise<void> {
  try {
    await countRefusal(openid, action, code, clock.now())
  } catch (error) {
    logFault({ requestId, action, counting: code }, error)
  }
}

export type Dispatch = (event: unknown, openid: string) => Promise<Reply<unknown>>

/**
 * The one door: caller → access → parse → allowance → handler → reply. Refusals are returned, never thrown. A call that is
 * refused before its allowance is not counted: refusing it by the allowance would cost as much. Logs hold no personal data.
 */
export const dispatcher =
  (answered: ReadonlyMap<string, Answered>): Dispatch =>
  async (event, openid) => {
    const startedAt = Date.now()
    let requestId = ''
    let action = ''
    let reply: Reply<unknown>
    try {
      if (Buffer.byteLength(JSON.stringify(event) ?? '') > CALL_TEXT_MAX_BYTES)
        throw new Refusal('INPUT_TOO_LARGE', { maxBytes: CALL_TEXT_MAX_BYTES })
      const envelope = eventSchema.safeParse(event)
      if (!envelope.success) throw new Refusal('INPUT_INVALID', { parts: ['event'] })
      requestId = envelope.data.requestId
      const asked = answered.get(envelope.data.action)
      if (asked === undefined) throw new Refusal('UNKNOWN_ACTION')
      action = asked.action.name
      const value = await run(asked, requestId, envelope.data.input, openid)
      reply = { ok: true, value, requestId, serverNow: clock.now() }
    } catch (error) {
      reply = { ok: false, error: errorOf(error, requestId, action), requestId, serverNow: clock.now() }
    }
    if (!reply.ok) await countRefused(reply.error, openid, requestId, action)
    const code = reply.ok ? 'OK' : reply.error.code
    logLine({ requestId, action, code, ms: Date.now() - startedAt })
    return reply
  }
