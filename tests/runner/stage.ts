/** A program with its arguments; its exit code is its one test. */
export interface Program {
  readonly program: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Jest projects, or of them the files whose paths match; every test counts. */
export interface JestRun {
  readonly projects: readonly string[]
  readonly files?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface Stage {
  readonly name: string
  readonly run: Program | JestRun
  /** The stages that must have passed before. One that is not asked for is taken as done. */
  readonly after?: readonly string[]
  /** How many of the two cores it fills: two of one core run side by side. */
  readonly cores: 1 | 2
  /** Runs even where it passed before: what it makes may be gone. */
  readonly again?: true
}

/** What became of a stage. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** Names of the tests that were skipped. */
  readonly skipped: readonly string[]
  readonly seconds: number
}
