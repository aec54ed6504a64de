import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { rangeServer } from '../../support/range-server'

/** What storage has given out so far. */
export interface Served {
  readonly requests: number
  readonly bytes: number
}

export interface FilmServer {
  readonly url: string
  served(): Promise<Served>
  close(): void
}

/** Serves one file by ranges from a process of its own, so that its work is not counted as the reader's. */
export async function serveFilm(path: string): Promise<FilmServer> {
  const child = fork(__filename, [path], { execArgv: ['--import', 'tsx'] })
  const gone = once(child, 'exit').then(() => Promise.reject(new Error(`the server of ${path} ended`)))
  gone.catch(() => undefined)
  const answer = async <Message>() => (await Promise.race([once(child, 'message'), gone]))[0] as Message
  const { url } = await answer<{ url: string }>()
  return {
    url,
    served: () => {
      const served = answer<Served>()
      child.send('served?')
      return served
    },
    close: () => child.kill(),
  }
}

async function main(path: string): Promise<void> {
  const server = await rangeServer(readFileSync(path))
  process.on('message', () => process.send?.({ requests: server.requests.length, bytes: server.bytesSent }))
  process.on('disconnect', () => process.exit())
  process.send?.({ url: server.url })
}

if (require.main === module) void main(process.argv[2] ?? '')
