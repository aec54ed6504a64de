import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type MediaKind, type MediaSample } from './own-media'

/** The corpus lies outside the project: `MEDIA_CORPUS` names its folder, with truth.json and files/. */
export const TRUTH_FOLDER = process.env.MEDIA_CORPUS

/** A file of the truth set and what is true of it. */
export interface TruthRow {
  readonly file: string
  readonly category: MediaKind
  readonly verdict: string
  readonly code: string
  readonly also_ok?: readonly string[]
  readonly policy_dependent?: string
  readonly facts?: Readonly<Record<string, unknown>>
  readonly duration_tolerance_s: number
  readonly warnings_expected?: readonly string[]
}

/** None where no folder is named. */
export function truthRows(): TruthRow[] {
  const list = path.join(TRUTH_FOLDER ?? '', 'truth.json')
  if (TRUTH_FOLDER === undefined || !existsSync(list)) return []
  return (JSON.parse(readFileSync(list, 'utf8')) as { files: TruthRow[] }).files
}

/** The files themselves; none where no folder is named. */
export const truthSet = (): MediaSample[] =>
  truthRows().map(({ file, category }) => ({
    name: file,
    kind: category,
    bytes: readFileSync(path.join(TRUTH_FOLDER ?? '', file)),
  }))
