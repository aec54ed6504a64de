import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { wholeBody } from '../../../local-cloud/gateway/http'

function requestWith(complete: boolean): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.push('half of ')
  request.push(null)
  request.complete = complete
  return request
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of wholeBody(request)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

it('a body is what was sent', async () => {
  expect(await read(requestWith(true))).toBe('half of ')
})

it('a body that ends before its request does is none', async () => {
  await expect(read(requestWith(false))).rejects.toThrow('the request broke off')
})
