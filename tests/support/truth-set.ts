import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type MediaKind, type MediaSample } from './own-media'

/** The corpora lie outside the project: `MEDIA_CORPUS` names their folders, joined by `:`, each with truth.json and files/. */
export const TRUTH_FOLDERS: readonly string[] = (process.env.MEDIA_CORPUS ?? '').split(':').filter(Boolean)

/** A file of the truth set and what is true of it. */
export interface TruthRow {
  readonly file: string
  /** Where it lies. */
  readonly path: string
  readonly category: MediaKind
  readonly verdict: string
  readonly code: string
  readonly also_ok?: readonly string[]
  readonly policy_dependent?: string
  readonly facts?: Readonly<Record<string, unknown>>
  readonly duration_tolerance_s?: number
  readonly warnings?: readonly string[]
  readonly warnings_expected?: readonly string[]
}

/** None where no folder is named; of each folder that has no list, too. */
export const truthRows = (): TruthRow[] =>
  TRUTH_FOLDERS.flatMap((folder) => {
    const list = path.join(folder, 'truth.json')
    if (!existsSync(list)) return []
    const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: Omit<TruthRow, 'path'>[] }
    return files.map((row) => ({ ...row, path: path.join(folder, row.file) }))
  })

/** The files themselves; none where no folder is named. */
export const truthSet = (): MediaSample[] =>
  truthRows().map(({ file, path: at, category }) => ({ name: file, kind: category, bytes: readFileSync(at) }))
