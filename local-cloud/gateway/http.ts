import { type IncomingMessage, type ServerResponse } from 'node:http'

/** A request that is refused: the status and the code its reply carries. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal'

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** A refusal as object storage tells it: XML, with one of its codes (https://cloud.tencent.com/document/api/436/7730). */
export class StorageRefusal extends HttpRefusal {}

export function sendStorageRefusal(
  response: ServerResponse,
  { status, code, message }: StorageRefusal,
): void {
  const body = `<?xml version='1.0' encoding='utf-8' ?>
<Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`
  response
    .writeHead(status, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(body) })
    .end(body)
}

/** The body as it comes. A request that broke off throws, also where its stream merely ends. */
export async function* wholeBody(request: IncomingMessage): AsyncGenerator<Buffer> {
  yield* request as AsyncIterable<Buffer>
  if (!request.complete) throw new Error('the request broke off')
}

/** The whole body; more than `maxBytes` is refused with 413 INPUT_TOO_LARGE once it has been read away. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > maxBytes)
    throw new HttpRefusal(413, 'INPUT_TOO_LARGE', `the body has more than ${maxBytes} bytes`)
  return Buffer.concat(chunks)
}

/** A JSON body that must be an object. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<Record<string, unknown>> {
  const body = (await readBody(request, maxBytes)).toString('utf8')
  try {
    const value: unknown = body === '' ? {} : JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    throw new HttpRefusal(400, 'INVALID_INPUT', 'the body is not JSON')
  }
  throw new HttpRefusal(400, 'INVALID_INPUT', 'the body must be a JSON object')
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  const body = JSON.stringify(value)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  })
  response.end(body)
}

/** A text field of a JSON body or INVALID_INPUT. */
export function textField(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string' || value === '')
    throw new HttpRefusal(400, 'INVALID_INPUT', `${name} must be a text`)
  return value
}

/** Refuses what did not come from this machine's own pages and programs: a foreign Host (DNS rebinding) or Origin. */
export function checkSource(request: IncomingMessage, port: number): void {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host, origin } = request.headers
  if (host === undefined || !own.includes(host)) throw new HttpRefusal(403, 'FORBIDDEN', 'foreign Host')
  if (origin !== undefined && origin !== `http://${host}`)
    throw new HttpRefusal(403, 'FORBIDDEN', 'foreign Origin')
}
