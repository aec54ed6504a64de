import * as z from 'zod/mini'
import { CALL_TEXT_MAX_BYTES, type CallError, type Reply } from '#shared/contract/action'
import { type ActionKey, actions } from '#shared/contract/actions'
import { schemaOf } from '#shared/contract/schemas'
import { Refusal } from '#shared/domain/refusal'
import { clock } from '../platform/clock'
import { documents } from '../platform/documents'
import { logFault, logLine } from '../platform/log'
import { spendAllowance, spendReadAllowance } from '../platform/allowance'
import { admit } from './caller'
import { type AnyHandler, type Invocation } from '../platform/use-case'
import { handlers } from './handlers'
import { earlierAnswer } from '../platform/replay'
import { writeOnce } from '../platform/write-once'

/** Characters of a part's name that are told; maps may hold names of the caller's making. */
const MOST_PART_LENGTH = 60

const eventSchema = z.object({
  action: z.string().check(z.maxLength(60)),
  input: z.unknown(),
  requestId: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)),
})

const keyByName = new Map(
  (Object.keys(actions) as ActionKey[]).map((key) => [actions[key].name, key] as const),
)

/** What an answer of these tells a stranger is whether he guessed a secret. */
const GUESSES: readonly ActionKey[] = ['claimAdministrator', 'readInvitation', 'acceptInvitation']

/** Parses by the schema of the action; names the parts that are wrong, never their content. */
function parseInput(key: ActionKey, input: unknown): unknown {
  const parsed = schemaOf(key).safeParse(input === undefined ? {} : input)
  if (parsed.success) return parsed.data
  const parts = parsed.error.issues
    .slice(0, 10)
    .map(({ path, code }) => `${path.join('.').slice(0, MOST_PART_LENGTH) || 'input'}:${code}`)
  throw new Refusal('INPUT_INVALID', { parts })
}

async function run(key: ActionKey, requestId: string, rawInput: unknown, openid: string): Promise<unknown> {
  const { name, access } = actions[key]
  const caller = await admit(openid, access, documents)
  const input = parseInput(key, rawInput)
  const invocation: Invocation = { caller, now: clock.now() }
  const handler = handlers[key] as AnyHandler<unknown, unknown>
  const guesses = GUESSES.includes(key)
  if ('read' in handler) {
    await (guesses
      ? spendAllowance('guesses', caller, invocation.now)
      : spendReadAllowance(caller, invocation.now))
    return handler.read(input, invocation)
  }
  const request = { openid, action: name, requestId, input }
  const earlier = await earlierAnswer(request, documents)
  if (earlier) return earlier.value
  await spendAllowance(guesses ? 'guesses' : 'writes', caller, invocation.now)
  return writeOnce(request, (reader) => admit(openid, access, reader), handler, invocation)
}

function errorOf(error: unknown, requestId: string, action: string): CallError {
  if (error instanceof Refusal) return { code: error.code, details: error.details }
  logFault({ requestId, action }, error)
  return { code: 'INTERNAL', details: {} }
}

/**
 * The one door: caller → access → parse → allowance → handler → reply. Refusals are returned, never thrown. A call that is
 * refused before its allowance is not counted: refusing it by the allowance would cost as much. Logs hold no personal data.
 */
export async function dispatch(event: unknown, openid: string): Promise<Reply<unknown>> {
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
    const key = keyByName.get(envelope.data.action)
    if (key === undefined) throw new Refusal('UNKNOWN_ACTION')
    action = actions[key].name
    const value = await run(key, requestId, envelope.data.input, openid)
    reply = { ok: true, value, requestId, serverNow: clock.now() }
  } catch (error) {
    reply = { ok: false, error: errorOf(error, requestId, action), requestId, serverNow: clock.now() }
  }
  const code = reply.ok ? 'OK' : reply.error.code
  logLine({ requestId, action, code, ms: Date.now() - startedAt })
  return reply
}
