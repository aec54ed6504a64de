import { randomUUID } from 'node:crypto'
import { CloudError } from '../cloud-error'
import { DocumentLocked } from '../database/transactions'
import { type FunctionRunner, type Invocation } from '../functions/function-runner'
import { type InvocationReport } from '../gateway/environment'
import { type UrlSigner } from '../storage/signed-url'
import { databaseActions } from './database-actions'
import { openApi } from './open-api'
import { parseMultipart } from './multipart'
import { text, type WireAction, type WireRequest } from './request'
import { storageActions } from './storage-actions'

export interface WireReply {
  readonly contentType: string
  readonly body: Buffer
  /** It leaves so many ms late. */
  readonly lateMs?: number
}

/** Requests after which an instance's end makes a difference. */
const WRITES: ReadonlySet<string> = new Set([
  'database.insertDocument',
  'database.modifyDocument',
  'database.removeDocument',
  'database.commitTransaction',
  'storage.batchDeleteFile',
])

const ACTIONS: Readonly<Record<string, WireAction>> = { ...databaseActions, ...storageActions }

const json = (value: object): WireReply => ({
  contentType: 'application/json; charset=utf-8',
  body: Buffer.from(JSON.stringify({ requestId: randomUUID(), ...value })),
})

function invocationOf(request: WireRequest, functions: FunctionRunner): Invocation {
  const invocation = functions.invocationOf(text(request, 'wxCloudApiToken'))
  if (!invocation)
    throw new CloudError('INVALID_REQUEST_SOURCE', 'the wxCloudApiToken is of no running invocation')
  if (request.envName !== invocation.environment.id)
    throw new CloudError('INVALIID_ENV', 'an invocation may use its own environment only')
  return invocation
}

/**
 * Answers one request of the SDK as CloudBase's `/admin` does: failures are codes in a reply of status 200. Throws
 * DocumentLocked where the request must wait for a transaction and be answered then.
 */
export function answerAdmin(
  contentType: string,
  body: Buffer,
  functions: FunctionRunner,
  signer: UrlSigner,
): WireReply {
  let report: InvocationReport | undefined
  const counted = (reply: WireReply): WireReply => {
    if (report) {
      report.requests += 1
      report.wireBytes += reply.body.length
    }
    return reply
  }
  try {
    if (contentType.startsWith('multipart/form-data')) {
      const form = parseMultipart(contentType, body)
      const fields = Object.fromEntries([...form].map(([name, value]) => [name, value.toString('utf8')]))
      const invocation = invocationOf(fields, functions)
      report = invocation.report
      const { bytes, ...late } = openApi(fields, form.get('requestData') ?? Buffer.alloc(0), {
        invocation,
        functions,
        signer,
      })
      return counted({ contentType: 'application/octet-stream', body: bytes, ...late })
    }
    const request = JSON.parse(body.toString('utf8')) as WireRequest
    const name = text(request, 'action')
    const action = ACTIONS[name]
    if (!action) throw new CloudError('INVALID_PARAM', `action ${name} is not supported here`)
    const invocation = invocationOf(request, functions)
    report = invocation.report
    const reply = action(request, { invocation, functions, signer })
    if (WRITES.has(name)) invocation.death?.afterWrite()
    return counted(json(reply))
  } catch (failure) {
    if (failure instanceof DocumentLocked) throw failure
    if (failure instanceof CloudError) return counted(json({ code: failure.code, message: failure.message }))
    if (failure instanceof SyntaxError) return json({ code: 'INVALID_PARAM', message: failure.message })
    console.error('local-cloud: a request of the SDK failed:', failure)
    return json({ code: 'SYS_ERR', message: failure instanceof Error ? failure.message : String(failure) })
  }
}
