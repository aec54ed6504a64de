/**
 * `npm run bench:media`: what a check of a film at the limit costs, beside other readers of films, in tables for the README.
 * Ends with 1 when requests, KB or the bundle's size miss their goal; times depend on the machine and are only marked.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { makeBigFilms, type BigFilm } from './big-films'
import { bundleSizes } from './bundles'
import { ours, peers } from './contestants'
import { BUNDLE_KILOBYTES, CHECK_MS, GOALS, PARSING_MS } from './goals'
import { parsingTimes, race, type Cost } from './race'

let missed = 0

/** The value with its verdict; a counted one that is missed ends the run with 1. */
function against(value: number, goal: number, counted: boolean): string {
  const holds = value <= goal
  if (!holds && counted) missed++
  return `≤ ${goal} ${holds ? 'ok' : 'MISSED'}`
}

const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`)

function table(...columns: readonly string[]): void {
  console.log('')
  row(...columns)
  row(...columns.map(() => '---'))
}

const inWords = ({ requests, kilobytes, ms }: Omit<Cost, 'name'>) =>
  `${requests} / ${Math.round(kilobytes).toLocaleString('en-US')} / ${Math.round(ms)}`

/** Ours in parts of the best a peer needs, each of the three by itself. */
function ratio(own: Cost, others: readonly Cost[]): string {
  const parts = (['requests', 'kilobytes', 'ms'] as const).map((what) =>
    (own[what] / Math.min(...others.map((other) => other[what]))).toFixed(2),
  )
  return parts.join(' / ')
}

async function films(all: readonly BigFilm[]): Promise<void> {
  const contestants = [ours, ...peers()]
  table(
    'requests / KB / ms',
    ...contestants.map(({ name }) => name),
    'ours ÷ best peer',
    'goal: requests',
    'KB',
    'ms',
  )
  for (const film of all) {
    const costs = await race(film, contestants)
    const [own, ...others] = costs
    if (!own) throw new Error('nobody raced')
    const goal = GOALS[film.layout]
    row(
      film.layout,
      ...costs.map(inWords),
      ratio(own, others),
      against(own.requests, goal.requests, true),
      against(own.kilobytes, goal.kilobytes, true),
      against(own.ms, CHECK_MS, false),
    )
  }
}

async function parsing(all: readonly BigFilm[]): Promise<void> {
  table('parsing, ms of CPU', 'first', 'median', 'goal')
  for (const film of all) {
    const { first, median } = await parsingTimes(film)
    row(film.layout, first.toFixed(1), median.toFixed(1), against(median, PARSING_MS, false))
  }
}

async function bundles(): Promise<void> {
  table('bundle, minified', 'KB', 'goal')
  for (const [name, kilobytes] of await bundleSizes())
    row(
      name,
      kilobytes.toFixed(1),
      name === 'our checker, video' ? against(kilobytes, BUNDLE_KILOBYTES, true) : '–',
    )
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-media-'))
  try {
    const all = await makeBigFilms(folder)
    const [film] = all
    const megabytes = film ? (statSync(film.path).size / 1e6).toFixed(1) : '?'
    console.log(
      `${megabytes} MB, 179 s; ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    )
    await parsing(all)
    await films(all)
    await bundles()
  } finally {
    rmSync(folder, { recursive: true })
  }
  console.log(missed === 0 ? '\nevery counted goal is met' : `\n${missed} counted goals are missed`)
  process.exitCode = missed === 0 ? 0 : 1
}

void main()
