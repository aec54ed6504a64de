import { isById, missedFirstContentGoals, missedGoals, total } from './goals'
import { type Measured } from './measure'

/** What was measured at one size. */
export interface Sized {
  readonly works: number
  readonly reads: readonly Measured[]
  readonly firstContents: readonly Measured[]
  readonly controls: readonly Measured[]
  readonly skipping: Measured
}

const EMPTY = '–'
const nameOf = ({ name, what, page }: Measured) => `${name === 'probe' ? '' : `\`${name}\` `}${what}, ${page}`
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1)

const COLUMNS: ReadonlyArray<readonly [string, (each: Measured) => string | number]> = [
  ['shown', ({ documents }) => documents],
  ['examined', (each) => total(each, (query) => (isById(query) ? 0 : query.examined))],
  ['read by id', (each) => total(each, (query) => (isById(query) ? query.examined : 0))],
  ['SQLite steps', (each) => total(each, ({ sqlite }) => sqlite.steps)],
  ['rows scanned', (each) => total(each, ({ sqlite }) => sqlite.scannedRows)],
  ['sorts', (each) => total(each, ({ sortedInMemory }) => Number(sortedInMemory))],
  ['counts', (each) => total(each, ({ counted }) => Number(counted))],
  ['requests', ({ call }) => call?.requests ?? EMPTY],
  ['KB of documents', ({ call }) => (call ? kilobytes(call.wireBytes) : EMPTY)],
  ['KB of files', ({ call }) => (call ? kilobytes(call.storageBytes) : EMPTY)],
]

/** One value where all sizes agree, else one for each, smallest first. */
const acrossSizes = (values: ReadonlyArray<string | number>) =>
  new Set(values.filter((value) => value !== EMPTY)).size > 1 ? values.join(' / ') : String(values.at(-1))

/** A Markdown row for one call at every size; where a list was too short for a page deep inside it has none. */
function rowOf(name: string, measured: ReadonlyArray<Measured | undefined>, verdict: string): string {
  const cells = COLUMNS.map(([, value]) => acrossSizes(measured.map((each) => (each ? value(each) : EMPTY))))
  return `| ${[name, ...cells, verdict].join(' | ')} |`
}

const present = (measured: ReadonlyArray<Measured | undefined>) =>
  measured.filter((each) => each !== undefined)

export interface Judged {
  readonly table: string
  /** One sentence a goal that was missed, and one a control that was not. */
  readonly missed: readonly string[]
}

/** The table for docs/performance.md, and what is wrong. */
export function judge(sizes: readonly Sized[]): Judged {
  const missed: string[] = []
  const lines = [
    `| works: ${sizes.map(({ works }) => works.toLocaleString('en-US')).join(' / ')} | ${COLUMNS.map(([title]) => title).join(' | ')} | goal |`,
    `|---|${COLUMNS.map(() => '--:').join('|')}|---|`,
  ]
  const alike = (pick: (size: Sized) => readonly Measured[], name: string) =>
    sizes.map((size) => pick(size).find((each) => nameOf(each) === name))
  /** The largest size has the longest lists, so every page there is. */
  const namesOf = (pick: (size: Sized) => readonly Measured[]) => [
    ...new Set([...sizes].reverse().flatMap(pick).map(nameOf)),
  ]

  const judgeBy = (pick: (size: Sized) => readonly Measured[], missedBy: (each: Measured) => string[]) => {
    for (const name of namesOf(pick)) {
      const measured = alike(pick, name)
      const faults = measured.flatMap((each, at) =>
        each ? missedBy(each).map((fault) => `${name}, ${sizes[at]?.works} works: ${fault}`) : [],
      )
      missed.push(...faults)
      lines.push(rowOf(name, measured, faults.length === 0 ? 'ok' : '**MISSED**'))
    }
  }
  judgeBy(({ firstContents }) => firstContents, missedFirstContentGoals)
  judgeBy(({ reads }) => reads, missedGoals)
  for (const name of namesOf(({ controls }) => controls)) {
    const measured = alike(({ controls }) => controls, name)
    const blind = present(measured).some((each) => missedGoals(each).length === 0)
    if (blind) missed.push(`${name}: the meter did not see it`)
    lines.push(rowOf(name, measured, blind ? '**NOT SEEN**' : 'missed, as it must'))
  }
  const skipping = sizes.map((size) => size.skipping)
  const name = skipping.map(nameOf)[0] ?? ''
  const ratio = skipping.map((each, at) => {
    const own = sizes[at]?.reads.find(({ name, page }) => name === 'gallery.list' && page === 'deep')
    return own
      ? `× ${(total(each, ({ sqlite }) => sqlite.steps) / total(own, ({ sqlite }) => sqlite.steps)).toFixed(1)}`
      : EMPTY
  })
  lines.push(rowOf(name, skipping, `steps: ${ratio.join(' / ')}`))
  return { table: lines.join('\n'), missed }
}
