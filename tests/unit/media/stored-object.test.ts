import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { hasEtag } from '../../../cloudfunctions/server/media/stored-object'

const WHOLE_BYTES = 256 * 1024 * 1024
const PIECE = Buffer.alloc(65_536)

let server: Server
let sent = 0
beforeAll(async () => {
  server = createServer((_request, response) => {
    response.writeHead(200, { 'content-length': WHOLE_BYTES })
    const more = () => {
      while (sent < WHOLE_BYTES && !response.destroyed) {
        sent += PIECE.length
        if (!response.write(PIECE)) return
      }
    }
    response.on('drain', more)
    more()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('a storage that answers one byte with the whole object is not read to its end', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/film`
  await expect(hasEtag(url, '"etag"')).rejects.toThrow('storage answered 200')
  expect(sent).toBeLessThan(WHOLE_BYTES / 4)
})
