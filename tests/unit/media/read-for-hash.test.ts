import { createHash, randomBytes } from 'node:crypto'
import { readForHash } from '../../../cloudfunctions/server/works/read-for-hash'
import { rangeServer, type RangeServer } from '../../support/range-server'
import { aMedia } from '../work/samples'

const MEGABYTE = 1024 * 1024
const bytes = randomBytes(9 * MEGABYTE + 17)
const sha256 = createHash('sha256').update(bytes).digest('hex')
const file = aMedia({ uploadId: 'upload-1', sizeBytes: bytes.length, etag: '"v1"' })

let server: RangeServer
beforeEach(async () => {
  server = await rangeServer(bytes)
})
afterEach(() => server.close())

it('is the SHA-256 of the whole file, read at once', async () => {
  expect(await readForHash(file, server.url, undefined, () => false)).toEqual({ sha256 })
  expect(server.bytesSent).toBe(bytes.length)
})

it('is the same, read in portions that each go on from the last one’s mark, no byte twice', async () => {
  const read: number[] = []
  let portion = await readForHash(file, server.url, undefined, () => true)
  while ('mark' in portion) {
    read.push(portion.mark.read)
    const stored = JSON.parse(JSON.stringify(portion.mark)) as typeof portion.mark
    portion = await readForHash(file, server.url, stored, () => true)
  }
  expect(portion).toEqual({ sha256 })
  expect(read).toEqual([4 * MEGABYTE, 8 * MEGABYTE])
  expect(server.bytesSent).toBe(bytes.length)
})

it('is none of a file that was exchanged, even between two portions', async () => {
  const first = await readForHash(file, server.url, undefined, () => true)
  server.replace(randomBytes(bytes.length), '"v2"')
  const mark = 'mark' in first ? first.mark : undefined
  expect(mark?.read).toBe(4 * MEGABYTE)
  expect(await readForHash(file, server.url, mark, () => false)).toEqual({ sha256: null })
})

it('fails where storage fails, and takes nothing for an end', async () => {
  server.misbehave((_request, response) => void response.writeHead(503).end())
  await expect(readForHash(file, server.url, undefined, () => false)).rejects.toThrow('503')
})
