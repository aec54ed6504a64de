import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Outcome } from './stage'

export interface KeptOutcome extends Outcome {
  /** When it ended, ISO. */
  readonly at: string
}

type Kept = Readonly<Record<string, KeptOutcome>>

/** A name for what is checked out: the commit and, where files differ from it, a digest of how. */
export function nameOfTree(commit: string, difference: string): string {
  if (difference === '') return commit
  return `${commit}-${createHash('sha256').update(difference).digest('hex').slice(0, 12)}`
}

/** What `npm run test:deep` found so far, in a file of one commit: a run that was stopped goes on from there. */
export class DeepState {
  private readonly file: string

  constructor(folder: string, tree: string) {
    mkdirSync(folder, { recursive: true })
    this.file = path.join(folder, `${tree}.json`)
  }

  /** The outcome of a stage that passed. */
  passed(stage: string): KeptOutcome | undefined {
    const outcome = this.all()[stage]
    return outcome?.failed === 0 ? outcome : undefined
  }

  /** Written whole, so that a kill leaves the old or the new. */
  keep(stage: string, outcome: Outcome): void {
    const next = `${this.file}.next`
    const kept: Kept = { ...this.all(), [stage]: { ...outcome, at: new Date().toISOString() } }
    writeFileSync(next, JSON.stringify(kept, undefined, 2))
    renameSync(next, this.file)
  }

  private all(): Kept {
    return existsSync(this.file) ? (JSON.parse(readFileSync(this.file, 'utf8')) as Kept) : {}
  }
}
