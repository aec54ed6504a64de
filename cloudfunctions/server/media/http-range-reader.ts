import * as http from 'node:http'
import * as https from 'node:https'
import { MediaFault } from '#shared/domain/media/media-fault'
import { MediaChangedError, MediaReadError, type MediaReader } from '#shared/domain/media/reader'

/** ms. */
export interface HttpRangeTimeouts {
  readonly perRequest: number
  /** For all requests together, counted from the first. */
  readonly total: number
}

const TIMEOUTS: HttpRangeTimeouts = { perRequest: 3000, total: 8000 }

/**
 * Reads of one file. A film of the call needs 2 to 40 (docs/performance.md); one that needs more was made so, and would cost
 * seconds at every try.
 */
const MAX_REQUESTS = 200

interface Answer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: Uint8Array
}

/**
 * Reads an object in storage by `Range` requests, and holds on to its ETag: an object exchanged meanwhile is a
 * `MediaChangedError`, any other failure (time, status, an answer that ignores the range) a `MediaReadError`.
 * A file that needs too many reads is refused: `NOT_CHECKABLE`.
 * Idle connections do not keep a process alive; `close` ends them at once.
 */
export class HttpRangeReader implements MediaReader {
  private readonly agent: http.Agent
  private deadline: number | undefined
  private knownSize: number | undefined
  private requests = 0

  /** `etag` names the object the caller means; without it, the one met first is held on to. */
  constructor(
    private readonly url: string,
    private knownEtag?: string,
    private readonly timeouts: HttpRangeTimeouts = TIMEOUTS,
  ) {
    const { Agent } = url.startsWith('https:') ? https : http
    this.agent = new Agent({ keepAlive: true })
  }

  /** The ETag the reads were bound to; store it with the verdict. */
  get etag(): string | undefined {
    return this.knownEtag
  }

  async read(position: number, length: number): Promise<Uint8Array> {
    if (length === 0) return new Uint8Array(0)
    const answer = await this.request(position, length)
    if (answer.status === 412) throw new MediaChangedError('If-Match failed')
    const total = totalSize(answer)
    if (total === undefined) throw new MediaReadError(`status ${answer.status} without a range`)
    if (this.knownSize !== undefined && total !== this.knownSize) throw new MediaChangedError('size changed')
    this.noteEtag(answer.headers.etag)
    this.knownSize = total
    const expected = Math.max(0, Math.min(length, total - position))
    if (answer.status === 206 && !startsAt(answer, position)) throw new MediaReadError('another range came')
    if (answer.body.length !== expected) throw new MediaReadError('the body came short')
    return answer.body
  }

  async size(): Promise<number> {
    if (this.knownSize === undefined) await this.read(0, 1)
    return this.knownSize ?? 0
  }

  close(): void {
    this.agent.destroy()
  }

  private noteEtag(etag: string | undefined): void {
    if (this.knownEtag !== undefined && etag !== undefined && etag !== this.knownEtag)
      throw new MediaChangedError('ETag changed')
    this.knownEtag ??= etag
  }

  private request(position: number, length: number): Promise<Answer> {
    if (++this.requests > MAX_REQUESTS)
      return Promise.reject(new MediaFault('NOT_CHECKABLE', { what: 'requests', limit: MAX_REQUESTS }))
    this.deadline ??= Date.now() + this.timeouts.total
    const timeoutMs = Math.min(this.timeouts.perRequest, this.deadline - Date.now())
    if (timeoutMs <= 0) return Promise.reject(new MediaReadError('out of time'))
    const strong = this.knownEtag !== undefined && !this.knownEtag.startsWith('W/')
    const headers = {
      range: `bytes=${position}-${position + length - 1}`,
      'accept-encoding': 'identity',
      ...(strong ? { 'if-match': this.knownEtag } : {}),
    }
    const ask = () => get(this.url, { headers, agent: this.agent }, length, timeoutMs)
    return ask().catch((failure: unknown) => {
      if (failure instanceof KeptConnectionClosed) return ask()
      throw failure
    })
  }
}

/** Storage closed a kept connection just as it was used again: nothing was read, and a new one serves. */
class KeptConnectionClosed extends MediaReadError {}

/** One GET within `timeoutMs`; a body longer than `maxBytes` is not waited for. */
function get(
  url: string,
  options: http.RequestOptions,
  maxBytes: number,
  timeoutMs: number,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const client = url.startsWith('https:') ? https : http
    const request = client.get(url, options, (response) => {
      const pieces: Buffer[] = []
      let received = 0
      response.on('data', (piece: Buffer) => {
        received += piece.length
        pieces.push(piece)
        if (received > maxBytes && isSuccess(response))
          request.destroy(new Error('the answer ignores the range'))
        else if (received > MAX_ERROR_BYTES && !isSuccess(response))
          request.destroy(new Error(`status ${response.statusCode}`))
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      )
      response.on('error', fail)
    })
    const timer = setTimeout(() => request.destroy(new Error('timed out')), timeoutMs)
    const fail = (error: Error) => reject(new MediaReadError(error.message))
    request.on('error', (error: NodeJS.ErrnoException) => {
      const isKeptOne = request.reusedSocket && error.code === 'ECONNRESET'
      reject(new (isKeptOne ? KeptConnectionClosed : MediaReadError)(error.message))
    })
    request.on('close', () => clearTimeout(timer))
  })
}

const MAX_ERROR_BYTES = 65536

const isSuccess = ({ statusCode }: http.IncomingMessage) => statusCode === 200 || statusCode === 206

/** The object's size: from `Content-Range`, or 0 for an empty object, which has no range to give. */
function totalSize({ status, headers, body }: Answer): number | undefined {
  if (status === 200) return body.length === 0 && headers['content-length'] === '0' ? 0 : undefined
  const total = /^bytes (?:\d+-\d+|\*)\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1]
  if (total === undefined) return undefined
  if (status === 206) return Number(total)
  return status === 416 && Number(total) === 0 ? 0 : undefined
}

const startsAt = ({ headers }: Answer, position: number) =>
  headers['content-range']?.startsWith(`bytes ${position}-`) === true
