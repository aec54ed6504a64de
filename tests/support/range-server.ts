import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'

export interface RangeServer {
  readonly url: string
  /** The headers of every request so far. */
  readonly requests: IncomingMessage['headers'][]
  /** Exchanges the object under the same address. */
  replace(bytes: Uint8Array, etag?: string): void
  /** Answers differently from now on; `undefined` returns to normal. */
  misbehave(how: ((request: IncomingMessage, response: ServerResponse) => void) | undefined): void
  close(): Promise<void>
}

/** Object storage as far as reading needs it: Range, ETag, If-Match (412), 416 past the end. On a free loopback port. */
export async function rangeServer(
  bytes: Uint8Array,
  etag: string | undefined = '"v1"',
): Promise<RangeServer> {
  let object = bytes
  let tag: string | undefined = etag
  let misbehaviour: ((request: IncomingMessage, response: ServerResponse) => void) | undefined
  const requests: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    requests.push(request.headers)
    if (misbehaviour) return misbehaviour(request, response)
    const wanted = request.headers['if-match']
    if (wanted !== undefined && wanted !== tag) return void response.writeHead(412).end()
    if (tag !== undefined) response.setHeader('etag', tag)
    const [, from = '', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    if (from === '') return void response.writeHead(200).end(object)
    const start = Number(from)
    if (start >= object.length)
      return void response.writeHead(416, { 'content-range': `bytes */${object.length}` }).end()
    const end = Math.min(Number(to), object.length - 1)
    response.writeHead(206, { 'content-range': `bytes ${start}-${end}/${object.length}` })
    response.end(object.subarray(start, end + 1))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/object.mp4`,
    requests,
    replace(next, nextTag) {
      object = next
      tag = nextTag
    },
    misbehave(how) {
      misbehaviour = how
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
