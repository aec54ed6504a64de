import { randomBytes } from 'node:crypto'
import { miniProgramCode } from './mini-program-code'
import { checkText } from './text-check'
import { readMessage, writeField } from './protobuf'
import { text, type WireContext, type WireRequest } from './request'

/** Codes of WeChat's own error table (wx-server-sdk). */
const NOT_FOUND = -604100
const NO_PERMISSION = -604101
const SYSTEM_BUSY = -1
const DATA_FORMAT_ERROR = 47001
const CONTENT_TOO_LONG = 45002

const CONTENT_MAX_CHARACTERS = 2500

type Arguments = Readonly<Record<string, unknown>>

/** CommApiData → OpenApiData → pairs, each the JSON of one argument. */
function argumentsOf(message: Buffer): Arguments {
  const openapiData = readMessage(message).get(2)?.[0] ?? Buffer.alloc(0)
  const pairs = (readMessage(openapiData).get(1) ?? []).map((pair) => {
    const fields = readMessage(pair)
    const [key, value] = [fields.get(1)?.[0]?.toString() ?? '', fields.get(2)?.[0]?.toString() ?? 'null']
    return [key, JSON.parse(value) as unknown] as const
  })
  return Object.fromEntries(pairs)
}

function msgSecCheck({ content, version, scene, openid }: Arguments): object {
  if (
    typeof content !== 'string' ||
    content === '' ||
    version !== 2 ||
    ![1, 2, 3, 4].includes(Number(scene)) ||
    typeof openid !== 'string'
  )
    return { errcode: DATA_FORMAT_ERROR, errmsg: 'data format error' }
  if (content.length > CONTENT_MAX_CHARACTERS)
    return { errcode: CONTENT_TOO_LONG, errmsg: 'content size out of limit' }
  return { errcode: 0, errmsg: 'ok', result: checkText(content), trace_id: randomBytes(8).toString('hex') }
}

/** Answers JSON, or a picture. */
const APIS: Readonly<Record<string, (parameters: Arguments) => object | Buffer>> = {
  'security.msgSecCheck': msgSecCheck,
  'wxacode.getUnlimited': miniProgramCode,
}

/** Statuses of HTTP end here; WeChat's own codes lie above or below zero. */
const MAX_HTTP_STATUS = 599

interface OpenApiReply {
  readonly bytes: Buffer
  /** It leaves so many ms late. */
  readonly lateMs?: number
}

/**
 * Answers a call of `cloud.openapi.*`: protobuf in, protobuf out. Only what the function's config.json declares is allowed. A
 * fault of kind `delay` lets the true answer come late; any other answers its `status` where that is one of WeChat's codes,
 * else that the system is busy.
 */
export function openApi(
  request: WireRequest,
  message: Buffer,
  { invocation, functions }: WireContext,
): OpenApiReply {
  const name = text(request, 'apiName')
  const api = APIS[name]
  if (!api) return { bytes: writeField(3, NOT_FOUND) }
  const allowed = functions.configOf(invocation.functionName).permissions?.openapi ?? []
  if (!allowed.includes(name)) return { bytes: writeField(3, NO_PERMISSION) }
  const fault = invocation.environment.faults.strike(name)
  const lateMs = fault?.kind === 'delay' ? fault.ms : undefined
  const errcode = fault && fault.status > MAX_HTTP_STATUS ? fault.status : SYSTEM_BUSY
  const reply =
    fault && lateMs === undefined ? { errcode, errmsg: 'system error' } : api(argumentsOf(message))
  const bytes = Buffer.concat([
    writeField(1, Buffer.isBuffer(reply) ? reply : JSON.stringify(reply)),
    writeField(2, Buffer.isBuffer(reply) ? 'image/png' : 'application/json'),
    writeField(4, 200),
  ])
  return { bytes, ...(lateMs === undefined ? {} : { lateMs }) }
}
