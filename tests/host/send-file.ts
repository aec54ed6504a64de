import { once } from 'node:events'
import { createReadStream, statSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { CloudFailure } from '../support/test-environment'
import { type Uplink } from './uplink'

interface Reply {
  readonly fileID: string
  readonly error?: { readonly code: string; readonly message: string }
}

/** Posts a file's bytes as fast as the other side and the way there take them; a refusal is a CloudFailure. */
export async function sendFile(
  url: string,
  headers: Readonly<Record<string, string>>,
  file: string,
  onProgress: (sentBytes: number, totalBytes: number) => void,
  uplink?: Uplink,
): Promise<Reply> {
  const total = statSync(file).size
  // On a connection of its own: none that the other side may just be closing.
  const sending = request(url, {
    agent: false,
    method: 'POST',
    headers: { ...headers, 'content-length': total },
  })
  // Once an answer is here it counts, whatever then becomes of the connection.
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sending.once('response', resolve).on('error', reject)
  })
  answered.catch(() => undefined) // told below, where it is awaited
  let sent = 0
  for await (const chunk of createReadStream(file)) {
    await uplink?.passes(sent + (chunk as Buffer).length)
    if (!sending.write(chunk)) {
      const waiting = new AbortController()
      await Promise.race([once(sending, 'drain', waiting), answered]).finally(() => waiting.abort())
    }
    sent += (chunk as Buffer).length
    onProgress(sent, total)
  }
  sending.end()
  const response = await answered
  const reply = JSON.parse(await text(response)) as Reply
  if (reply.error) throw new CloudFailure(reply.error.code, reply.error.message, response.statusCode ?? 0)
  return reply
}
