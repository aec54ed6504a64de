import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sendStorageRefusal, StorageRefusal } from '../../../local-cloud/gateway/http'
import { serveObject } from '../../../local-cloud/storage/serve-object'

const gone = { file: path.join(tmpdir(), 'an-object-that-went.jpg'), etag: '"v1"', size: 100 }

let server: Server
beforeEach(async () => {
  server = createServer((request, response) => {
    serveObject(request, response, 'uploads/a.jpg', gone, () => undefined).catch((failure: unknown) => {
      if (failure instanceof StorageRefusal) sendStorageRefusal(response, failure)
      else response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
})

it('an object whose bytes went with their environment is not there, and the connection is kept', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const answer = await fetch(url, { headers: { range: 'bytes=0-63' } })
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('NoSuchKey')])
})
