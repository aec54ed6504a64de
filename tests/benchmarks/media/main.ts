/**
 * `npm run bench:media`: what a check of a film at the limit costs, beside other readers of films, in tables for docs/performance.md.
 * Ends with 1 when requests, KB or the bundle's size miss their goal; times depend on the machine and are only marked.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeBigFilms, type BigFilm } from './big-films'
import { Report } from '../report'
import { bundleSizes } from './bundles'
import { ours, peers } from './contestants'
import { BUNDLE_KILOBYTES, CHECK_MS, GOALS, PARSING_MS } from './goals'
import { parsingTimes } from './parsing'
import { race, type Cost } from './race'

const report = new Report()

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
  report.table(
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
    report.row(
      film.layout,
      ...costs.map(inWords),
      ratio(own, others),
      report.against(own.requests, goal.requests),
      report.against(own.kilobytes, goal.kilobytes),
      report.beside(own.ms, CHECK_MS),
    )
  }
}

const sizes = (all: readonly BigFilm[]) =>
  [...new Set(all.map((film) => (statSync(film.path).size / 1e6).toFixed(1)))].join(', ')

async function parsing(all: readonly BigFilm[], folder: string): Promise<void> {
  report.table('parsing, ms of CPU', 'first check of a process', 'later ones', 'goal')
  for (const [at, { first, later }] of (await parsingTimes(all, folder)).entries())
    report.row(all[at]?.layout ?? '', first.toFixed(1), later.toFixed(1), report.beside(first, PARSING_MS))
}

async function bundles(): Promise<void> {
  report.table('bundle, minified', 'KB', 'bytes', 'goal')
  for (const [name, kilobytes] of await bundleSizes())
    report.row(
      name,
      kilobytes.toFixed(1),
      Math.round(kilobytes * 1024).toLocaleString('en-US'),
      name === 'our checker, video' ? report.against(kilobytes, BUNDLE_KILOBYTES) : '–',
    )
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-media-'))
  try {
    const all = await makeBigFilms(folder)
    report.heading()
    console.log(`films of ${sizes(all)} MB and 179 s`)
    await parsing(all, folder)
    await films(all)
    await bundles()
  } finally {
    rmSync(folder, { recursive: true })
  }
  report.end()
}

void main()
