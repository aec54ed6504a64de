import { type IncomingMessage, type ServerResponse } from 'node:http'
import { checkVideo } from '#shared/domain/media/check-video'
import { MediaChangedError, MediaReadError } from '#shared/domain/media/reader'
import { HttpRangeReader } from '../../../cloudfunctions/server/media/http-range-reader'
import { mp4 } from '../../support/mp4-writer'
import { rangeServer, type RangeServer } from '../../support/range-server'

const LIMITS = { maxDurationMs: { value: 180_000 }, maxSizeBytes: { value: 52_428_800 } }
const film = mp4({ tracks: [{ sampleBytes: 10_000 }], order: 'moov-at-end' })
const SOON = { perRequest: 80, total: 200 }

let server: RangeServer
let reader: HttpRangeReader
beforeEach(async () => {
  server = await rangeServer(film)
  reader = new HttpRangeReader(server.url)
})
afterEach(async () => {
  reader.close()
  await server.close()
})

it('checks a film behind a URL, bound to the ETag it met first', async () => {
  const { code, facts } = await checkVideo(reader, LIMITS)
  expect([code, facts.sizeBytes, reader.etag]).toEqual(['OK', film.length, '"v1"'])
  expect(server.requests.map((headers) => [headers.range, headers['if-match']])).toEqual([
    ['bytes=0-65535', undefined],
    [`bytes=${Buffer.from(film).lastIndexOf('moov') - 4}-${film.length - 1}`, '"v1"'],
  ])
})

it('reads exactly the bytes asked for, fewer only at the end', async () => {
  expect(Buffer.from(await reader.read(3, 5))).toEqual(Buffer.from(film.subarray(3, 8)))
  expect(await reader.read(film.length - 2, 100)).toHaveLength(2)
  expect(await reader.size()).toBe(film.length)
})

it('knows an empty object', async () => {
  server.replace(new Uint8Array(0), '"empty"')
  expect((await checkVideo(reader, LIMITS)).code).toBe('EMPTY_FILE')
})

it('refuses a film made of boxes that would each cost a request', async () => {
  const header = Buffer.from([0, 1, 0, 100, ...Buffer.from('free')])
  const box = Buffer.concat([header, Buffer.alloc(65_536 + 100 - header.length)])
  const kind = film.subarray(0, Buffer.from(film).readUInt32BE(0))
  server.replace(Buffer.concat([kind, ...Array.from({ length: 260 }, () => box)]), '"boxes"')
  const { verdict, code } = await checkVideo(reader, LIMITS)
  expect([verdict, code, server.requests.length]).toEqual(['reject', 'NOT_CHECKABLE', 200])
})

it('stops after the first answer when the object is too large', async () => {
  expect((await checkVideo(reader, { ...LIMITS, maxSizeBytes: { value: 1000 } })).code).toBe('TOO_LARGE')
  expect(server.requests).toHaveLength(1)
})

it('asks again where storage closes a kept connection just as it is used again', async () => {
  await reader.read(0, 10)
  server.misbehave((request) => {
    server.misbehave(undefined)
    request.socket.destroy()
  })
  expect(await reader.read(10, 10)).toHaveLength(10)
})

describe('an exchanged object', () => {
  it('under another ETag is a changed one', async () => {
    await reader.read(0, 10)
    server.replace(film, '"v2"')
    await expect(reader.read(10, 10)).rejects.toThrow(MediaChangedError)
  })

  it('is noticed from the first read on when its ETag is given', async () => {
    const bound = new HttpRangeReader(server.url, '"of another upload"')
    await expect(checkVideo(bound, LIMITS)).rejects.toThrow(MediaChangedError)
    bound.close()
  })

  it('is noticed when storage ignores If-Match', async () => {
    await reader.read(0, 10)
    server.misbehave((_request, response) =>
      response
        .writeHead(206, { etag: '"v2"', 'content-range': `bytes 0-9/${film.length}` })
        .end('0123456789'),
    )
    await expect(reader.read(0, 10)).rejects.toThrow(MediaChangedError)
  })

  it('of another size is noticed without any ETag', async () => {
    server.replace(film, undefined)
    await reader.read(0, 10)
    server.replace(film.subarray(1), undefined)
    await expect(reader.read(0, 10)).rejects.toThrow(MediaChangedError)
  })
})

describe('a fault of the network is never a refusal', () => {
  const faults: [string, (request: IncomingMessage, response: ServerResponse) => void][] = [
    ['an error of storage', (_request, response) => response.writeHead(500).end('no')],
    ['an object that is not there', (_request, response) => response.writeHead(404).end()],
    ['a forbidden address', (_request, response) => response.writeHead(403).end()],
    ['a redirect', (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['an answer that ignores the range', (_request, response) => response.writeHead(200).end(film)],
    ['a range nobody asked for', (_request, response) =>
      response.writeHead(206, { 'content-range': `bytes 9-65544/${film.length}` }).end(film.subarray(9, 65545))],
    ['a body cut short', (_request, response) =>
      response.writeHead(206, { 'content-range': `bytes 0-65535/${film.length}` }).end(film.subarray(0, 100))],
    ['a dropped connection', (request) => request.socket.destroy()],
    ['an answer that never comes', () => undefined],
    ['an answer that stops in the middle', (_request, response) => {
      response.writeHead(206, { 'content-range': `bytes 0-65535/${film.length}` })
      response.write(film.subarray(0, 100))
    }],
  ] // prettier-ignore

  it.each(faults)('%s', async (_what, how) => {
    const hasty = new HttpRangeReader(server.url, undefined, SOON)
    server.misbehave(how)
    const { verdict, code } = await checkVideo(hasty, LIMITS)
    hasty.close()
    expect([verdict, code]).toEqual(['retry', 'RETRY'])
  })

  it('when all requests together take too long', async () => {
    const hasty = new HttpRangeReader(server.url, undefined, { perRequest: 1000, total: 1000 })
    await hasty.read(0, 10)
    await new Promise((resolve) => setTimeout(resolve, 1050))
    await expect(hasty.read(10, 10)).rejects.toThrow(new MediaReadError('out of time'))
    hasty.close()
  })

  it('when nobody listens', async () => {
    await server.close()
    expect((await checkVideo(new HttpRangeReader(server.url), LIMITS)).code).toBe('RETRY')
  })
})
