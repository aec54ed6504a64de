import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'

export interface RangeServer {
  readonly url: string
  /** The headers of every request so far. */
  readonly requests: IncomingMessage['headers'][]
  /** Bytes of bodies handed to the network so far. */
  readonly bytesSent: number
  /** Exchanges the object under the same address. */
  replace(bytes: Uint8Array, etag?: string): void
  /** Answers differently from now on; `undefined` returns to normal. */
  misbehave(how: ((request: IncomingMessage, response: ServerResponse) => void) | undefined): void
  close(): Promise<void>
}

/** How much of a body is written before the client has to take it. */
const PIECE_BYTES = 16384

/** Object storage as far as reading needs it: Range, ETag, If-Match (412), 416 past the end. On a free loopback port. */
export async function rangeServer(
  bytes: Uint8Array,
  etag: string | undefined = '"v1"',
): Promise<RangeServer> {
  let object = bytes
  let tag: string | undefined = etag
  let misbehaviour: ((request: IncomingMessage, response: ServerResponse) => void) | undefined
  let bytesSent = 0
  const requests: IncomingMessage['headers'][] = []

  /** Piece by piece, so that a client which hangs up is sent no more. */
  function send(response: ServerResponse, body: Uint8Array): void {
    response.setHeader('content-length', body.length)
    let at = 0
    const more = () => {
      while (at < body.length && !response.destroyed) {
        const piece = body.subarray(at, at + PIECE_BYTES)
        at += piece.length
        bytesSent += piece.length
        if (!response.write(piece)) return void response.once('drain', more)
      }
      response.end()
    }
    more()
  }

  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    requests.push(request.headers)
    if (misbehaviour) return misbehaviour(request, response)
    const wanted = request.headers['if-match']
    if (wanted !== undefined && wanted !== tag) return void response.writeHead(412).end()
    if (tag !== undefined) response.setHeader('etag', tag)
    response.setHeader('accept-ranges', 'bytes')
    const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
    if (from === '') return send(response, object)
    const start = Number(from)
    if (start >= object.length)
      return void response.writeHead(416, { 'content-range': `bytes */${object.length}` }).end()
    const end = Math.min(to === '' ? Infinity : Number(to), object.length - 1)
    response.statusCode = 206
    response.setHeader('content-range', `bytes ${start}-${end}/${object.length}`)
    send(response, object.subarray(start, end + 1))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/object.mp4`,
    requests,
    get bytesSent() {
      return bytesSent
    },
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
