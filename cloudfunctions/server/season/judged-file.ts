import { type TellingFault } from '#shared/contract/season/manage-season'
import { Refusal } from '#shared/domain/refusal'
import { type SeasonFile } from '#shared/domain/season/season-file'

/** So many places are enough to begin mending. */
const MAX_FAULTS = 100
const MAX_VALUE_LENGTH = 60

export type JudgedFile =
  | { readonly verdict: 'fits'; readonly file: SeasonFile }
  | { readonly verdict: 'faulty'; readonly count: number; readonly faults: readonly TellingFault[] }

function telling(value: unknown): Pick<TellingFault, 'value'> {
  if (typeof value === 'string') return { value: value.slice(0, MAX_VALUE_LENGTH) }
  return typeof value === 'number' || typeof value === 'boolean' ? { value } : {}
}

/** Judges a season as `season:check` does. */
export async function judgeFile(raw: unknown): Promise<JudgedFile> {
  const { judgeSeason, valueAt } = await import('./season-rules')
  const judgement = judgeSeason(raw)
  if (judgement.fits) return { verdict: 'fits', file: judgement.file }
  const { faults } = judgement
  const told = faults
    .slice(0, MAX_FAULTS)
    .map(({ code, path }) => ({ code, path, ...telling(valueAt(raw, path)) }))
  return { verdict: 'faulty', count: faults.length, faults: told }
}

/** The file, or SEASON_FAULTY with every told fault as `path CODE`. */
export async function fittingFile(raw: unknown): Promise<SeasonFile> {
  const judged = await judgeFile(raw)
  if (judged.verdict === 'fits') return judged.file
  const faults = judged.faults.map(({ path, code }) => `${path.join('.')} ${code}`)
  throw new Refusal('SEASON_FAULTY', { count: judged.count, faults })
}
