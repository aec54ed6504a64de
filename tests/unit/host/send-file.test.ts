import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sendFile } from '../../host/send-file'
import { Uplink } from '../../host/uplink'
import { CloudFailure } from '../../support/test-environment'

const FILM_BYTES = 2_000_000
const ANSWERED = 'http.client.response.finish'

let folder: string
let film: string
let server: Server
let uplink: Uplink

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'send-file-'))
  film = path.join(folder, 'film.mp4')
  writeFileSync(film, Buffer.alloc(FILM_BYTES))
  uplink = new Uplink()
})
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** Once the sending side has the head of an answer. */
function whenAnswered(then: () => void): void {
  const heard = () => {
    unsubscribe(ANSWERED, heard)
    then()
  }
  subscribe(ANSWERED, heard)
}

it('tells the refusal that came half-way, though the connection ended under the rest', async () => {
  uplink.letGo(FILM_BYTES / 2)
  const url = await listen((request, response) => {
    response
      .writeHead(403)
      .end(JSON.stringify({ error: { code: 'STORAGE_EXCEED_AUTHORITY', message: 'no' } }))
    whenAnswered(() => {
      request.socket.destroy()
      uplink.letGo(Infinity)
    })
  })
  await expect(sendFile(url, {}, film, () => undefined, uplink)).rejects.toEqual(
    new CloudFailure('STORAGE_EXCEED_AUTHORITY', 'no', 403),
  )
})

it('tells what the other side answered, and how far the file is, to its last byte', async () => {
  const url = await listen((request, response) => {
    request.resume().on('end', () => response.end(JSON.stringify({ fileID: 'cloud://film.mp4' })))
  })
  const sent: number[] = []
  await expect(sendFile(url, {}, film, (bytes) => sent.push(bytes))).resolves.toEqual({
    fileID: 'cloud://film.mp4',
  })
  expect(sent.at(-1)).toBe(FILM_BYTES)
})
