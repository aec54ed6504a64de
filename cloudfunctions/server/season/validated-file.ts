import { type TellingFault } from '#shared/contract/season/manage-season'
import { Refusal } from '#shared/domain/refusal'
import { type SeasonFile } from '#shared/domain/season/season-file'

/** Report at most 100 problems. */
const MAX_FAULTS = 100
const MAX_VALUE_LENGTH = 60

export type ValidatedFile =
  | { readonly verdict: 'fits'; readonly file: SeasonFile }
  | { readonly verdict: 'faulty'; readonly count: number; readonly faults: readonly TellingFault[] }

function faultWithValue(value: unknown): Pick<TellingFault, 'value'> {
  if (typeof value === 'string') return { value: value.slice(0, MAX_VALUE_LENGTH) }
  return typeof value === 'number' || typeof value === 'boolean' ? { value } : {}
}

/** Validates a season as `season:check` does. */
export async function validateFile(raw: unknown): Promise<ValidatedFile> {
  const { validateSeason, valueAt } = await import('./season-rules')
  const validation = validateSeason(raw)
  if (validation.fits) return { verdict: 'fits', file: validation.file }
  const { faults } = validation
  const told = faults
    .slice(0, MAX_FAULTS)
    .map(({ code, path }) => ({ code, path, ...faultWithValue(valueAt(raw, path)) }))
  return { verdict: 'faulty', count: faults.length, faults: told }
}

/** The file, or SEASON_FAULTY with every told fault as `path CODE`. */
export async function requireValidFile(raw: unknown): Promise<SeasonFile> {
  const validated = await validateFile(raw)
  if (validated.verdict === 'fits') return validated.file
  const faults = validated.faults.map(({ path, code }) => `${path.join('.')} ${code}`)
  throw new Refusal('SEASON_FAULTY', { count: validated.count, faults })
}
