import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { type BigFilm } from './big-films'
import { median } from './median'

/** ms of CPU to check bytes already in memory, medians over processes. */
export interface ParsingTimes {
  /** The first check a process makes: what a function pays after a cold start, compiling included. */
  readonly first: number
  readonly later: number
}

const PROCESSES = 5

/** Each process is fresh and runs the checker bundled as the functions are. */
export async function parsingTimes(films: readonly BigFilm[], folder: string): Promise<ParsingTimes[]> {
  const outfile = path.join(folder, 'parse-film.js')
  await build({
    entryPoints: [path.join(__dirname, 'parse-film.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node18',
    logLevel: 'error',
  })
  const all: ParsingTimes[] = []
  for (const film of films) {
    const runs: number[][] = []
    for (let run = 0; run < PROCESSES; run++) {
      const { stdout } = await promisify(execFile)(process.execPath, [outfile, film.path])
      runs.push(JSON.parse(stdout) as number[])
    }
    all.push({
      first: median(runs.map(([first = NaN]) => first)),
      later: median(runs.flatMap(([, ...later]) => later)),
    })
  }
  return all
}
