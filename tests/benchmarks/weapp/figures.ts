import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** One counted figure; smaller is better. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly goal?: number
}

const FILE = path.join(__dirname, 'recorded.json')
/** More than the recorded figure by this part is a regression. */
const TOLERANCE = 0.1

export type Recorded = Readonly<Record<string, number>>

export const recordedFigures = (): Recorded =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Recorded) : {}

export function record(figures: readonly Figure[]): void {
  const values = Object.fromEntries(figures.map(({ name, value }) => [name, value]))
  writeFileSync(FILE, `${JSON.stringify(values, null, 2)}\n`)
}

/** A figure that has grown by more than a tenth, or that nobody has recorded. */
export function isRegression({ name, value }: Figure, recorded: Recorded): boolean {
  const before = recorded[name]
  return before === undefined || value > before * (1 + TOLERANCE)
}
