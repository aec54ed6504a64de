import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { keptFetch } from '../../../local-cloud/gateway/kept-fetch'

let server: Server
let url: string
let asked: string[]

/** Ends a connection when a second request comes over it, or at once. */
async function listen(ends: 'kept connections' | 'every connection'): Promise<void> {
  const used = new WeakSet()
  asked = []
  server = createServer((request, response) => {
    asked.push(request.method ?? '')
    const { socket } = request
    if (ends === 'every connection' || used.has(socket)) return void socket.destroy()
    used.add(socket)
    request.resume().on('end', () => response.end('answered'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

afterEach(() => {
  server.close()
  server.closeAllConnections()
})

const ask = async (method: string, body?: string) =>
  (await keptFetch(url, { method, ...(body !== undefined && { body }) })).text()

it.each([
  ['GET', undefined],
  ['POST', 'a call'],
])('a %s whose kept connection ended is asked once more, over another', async (method, body) => {
  await listen('kept connections')
  const answers = []
  for (let count = 0; count < 3; count++) {
    answers.push(await ask(method, body))
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect(answers).toEqual(['answered', 'answered', 'answered'])
  expect(asked.length).toBeGreaterThan(3)
})

it('what ends a new connection is told: something may have been done', async () => {
  await listen('every connection')
  await expect(ask('POST', 'a call')).rejects.toThrow('fetch failed')
  expect(asked).toEqual(['POST'])
})
