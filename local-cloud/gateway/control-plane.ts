import { type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { limits } from '../../config/limits'
import { parseEjsonFields, formatEjson, type StoredDocument } from '../database/ejson'
import { findDocuments } from '../database/find-documents'
import { Death } from '../functions/death'
import { fileIdOf } from '../storage/file-id'
import { ObjectExists } from '../storage/object-store'
import { sameText } from '../storage/signed-url'
import { type Cloud, type Plane } from './cloud'
import { type Environment } from './environment'
import { HttpRefusal, readJson, sendJson, textField, wholeBody } from './http'
import { checkUpload } from './upload'

const BODY_MAX_BYTES = 512 * 1024 * 1024

interface Control {
  readonly cloud: Cloud
  readonly environment: Environment
  readonly request: IncomingMessage
  readonly query: URLSearchParams
}

const body = ({ request }: Control) => readJson(request, BODY_MAX_BYTES)

/** `{ dies: { afterWrites, terminates } }` in the body of a call or a timer. */
function deathOf({ dies }: Readonly<Record<string, unknown>>): Death | undefined {
  if (typeof dies !== 'object' || dies === null) return undefined
  const { afterWrites, terminates } = dies as { afterWrites?: unknown; terminates?: unknown }
  return new Death(Number(afterWrites), terminates === true)
}

/** Acts as WeChat calling a function for a phone: the same cap on the text, the same event. */
async function call(control: Control): Promise<object> {
  const fields = await body(control)
  if (Buffer.byteLength(JSON.stringify(fields.data ?? {})) > limits.callTextBytes)
    throw new HttpRefusal(413, 'INPUT_TOO_LARGE', `a call takes at most ${limits.callTextBytes} bytes`)
  const openid = typeof fields.openid === 'string' ? fields.openid : 'guest-anonymous'
  const caller = { kind: 'client', openid } as const
  return control.cloud.functions.invoke(
    control.environment,
    textField(fields, 'name'),
    fields.data ?? {},
    caller,
    deathOf(fields),
  )
}

/** Does what wx.cloud.uploadFile does on a phone. */
async function upload({ environment, request, query }: Control): Promise<object> {
  const path = query.get('path') ?? ''
  checkUpload(query.get('openid') ?? '', path, Number(request.headers['content-length'] ?? 0))
  try {
    const { etag, size } = await environment.objects.create(
      path,
      Readable.from(wholeBody(request)),
      limits.objectBytes,
    )
    return { fileID: fileIdOf(environment.id, path), etag, size }
  } catch (failure) {
    if (failure instanceof ObjectExists)
      throw new HttpRefusal(409, 'OBJECT_EXISTS', 'objects are created once')
    throw failure
  }
}

/** The end of the year 9999: further no date of the product is written. */
const FURTHEST_MS = Date.UTC(9999, 11, 31)

/** Moves the product's clock: `{ now }` or `{ advanceMs }`; with neither only tells it. */
export function moveClock(environment: Environment, fields: Readonly<Record<string, unknown>>): object {
  const { now, advanceMs } = fields
  const moved =
    typeof now === 'number' ? now : typeof advanceMs === 'number' ? environment.now() + advanceMs : undefined
  if (moved !== undefined) {
    if (!(Math.abs(moved) <= FURTHEST_MS)) throw new HttpRefusal(400, 'INVALID_PARAM', 'no such time')
    environment.setClock(moved)
  }
  return { now: environment.now(), offsetMs: environment.clockOffsetMs }
}

async function timer(control: Control): Promise<object> {
  const fields = await body(control)
  const TriggerName = textField(fields, 'triggerName')
  const event = { Type: 'Timer', TriggerName, Time: new Date(control.environment.now()).toISOString() }
  return control.cloud.functions.invoke(
    control.environment,
    textField(fields, 'functionName'),
    event,
    { kind: 'timer' },
    deathOf(fields),
  )
}

function documents({ environment, query }: Control): object {
  const found = findDocuments(environment.store, query.get('collection') ?? '', { query: {} })
  return { documents: found.documents.map((document) => JSON.parse(formatEjson(document)) as unknown) }
}

async function loadDocuments(control: Control): Promise<object> {
  const fields = await body(control)
  const list = Array.isArray(fields.documents) ? fields.documents : []
  control.environment.store.transaction(() => {
    for (const item of list)
      control.environment.store.write(
        textField(fields, 'collection'),
        parseEjsonFields(JSON.stringify(item)) as StoredDocument,
      )
  })
  return { loaded: list.length }
}

async function overwriteObject(control: Control): Promise<object> {
  const fields = await body(control)
  const bytes = Buffer.from(textField(fields, 'bodyBase64'), 'base64')
  await control.environment.objects.overwrite(textField(fields, 'path'), Readable.from([bytes]))
  return {}
}

async function session(control: Control): Promise<object> {
  const fields = await body(control)
  const { sessions } = control.cloud
  const openid = textField(fields, 'openid')
  return { name: sessions.name, value: sessions.seal({ env: control.environment.id, openid }) }
}

/** Notes that a person agreed to one message more of a template, as WeChat does on their phone. */
async function subscribe(control: Control): Promise<object> {
  const fields = await body(control)
  control.environment.subscriptions.grant(textField(fields, 'openid'), textField(fields, 'templateId'))
  return {}
}

const ROUTES: Readonly<Record<string, (control: Control) => object | Promise<object>>> = {
  'POST call': call,
  'POST upload': upload,
  'GET clock': ({ environment }) => moveClock(environment, {}),
  'POST clock': async (control) => moveClock(control.environment, await body(control)),
  'POST timer': timer,
  'GET documents': documents,
  'POST documents': loadDocuments,
  'GET stored': ({ environment }) => ({ stored: environment.store.everything() }),
  'POST object': overwriteObject,
  'GET invocations': ({ environment }) => ({ invocations: environment.reports }),
  'POST session': session,
  'POST subscription': subscribe,
  'GET subscription': ({ environment }) => ({ sent: environment.subscriptions.sent }),
}

export function checkControlToken(cloud: Cloud, request: IncomingMessage): void {
  const token = request.headers['x-control-token']
  if (typeof token !== 'string' || !sameText(token, cloud.controlToken))
    throw new HttpRefusal(401, 'UNAUTHORIZED', 'the control token is missing or wrong')
}

/** `/__control/…`: for programs on this machine that hold the control token printed at the start. */
export const controlPlane: Plane = async (cloud, request, response, url, rest) => {
  checkControlToken(cloud, request)
  const [first = '', second = '', third] = rest.split('/')
  if (first === 'environments' && request.method === 'POST') {
    const { id, durable, copyOf } = await readJson(request, BODY_MAX_BYTES)
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
    const environment = cloud.environments.create(text(id), durable === true, text(copyOf))
    return sendJson(response, { env: environment.id })
  }
  if (first === 'environments' && request.method === 'DELETE') {
    cloud.environments.remove(second)
    return sendJson(response, {})
  }
  const route = ROUTES[`${request.method} ${second}`]
  if (!route || third !== undefined) throw new HttpRefusal(404, 'NOT_FOUND', 'there is no such control')
  const environment = cloud.environments.of(first)
  sendJson(response, await route({ cloud, environment, request, query: url.searchParams }))
}
