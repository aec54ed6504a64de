import { type BigFilm } from './big-films'
import { type Contestant } from './contestants'
import { serveFilm, type FilmServer } from './film-server'
import { median } from './median'

/** What one look at a film cost: requests and bytes are the same every time, ms the median. */
export interface Cost {
  readonly name: string
  readonly requests: number
  readonly kilobytes: number
  readonly ms: number
}

const ROUNDS = 7
/** How far the readers may differ on the length of a film before one of them is said not to have read it. */
const TOLERANCE_MS = 200
const EXPECTED_MS = 179_000

/** Each reader in turn, `ROUNDS` times, so that a busy machine is busy for all of them. */
export async function race(film: BigFilm, contestants: readonly Contestant[]): Promise<Cost[]> {
  const server = await serveFilm(film.path)
  try {
    const looks: Cost[][] = contestants.map(() => [])
    for (let round = 0; round < ROUNDS; round++)
      for (const [at, contestant] of contestants.entries()) looks[at]?.push(await cost(contestant, server))
    return looks.map((costs) => ({
      name: costs[0]?.name ?? '',
      requests: median(costs.map(({ requests }) => requests)),
      kilobytes: median(costs.map(({ kilobytes }) => kilobytes)),
      ms: median(costs.map(({ ms }) => ms)),
    }))
  } finally {
    server.close()
  }
}

async function cost(contestant: Contestant, server: FilmServer): Promise<Cost> {
  const before = await server.served()
  const started = performance.now()
  const { durationMs, bytesRead } = await contestant.look(server.url)
  const ms = performance.now() - started
  const after = await server.served()
  if (durationMs === undefined || Math.abs(durationMs - EXPECTED_MS) > TOLERANCE_MS)
    throw new Error(`${contestant.name} says the film lasts ${durationMs} ms`)
  return {
    name: contestant.name,
    requests: after.requests - before.requests,
    kilobytes: (bytesRead ?? after.bytes - before.bytes) / 1024,
    ms,
  }
}
