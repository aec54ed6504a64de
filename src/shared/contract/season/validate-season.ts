import { seasonDataSchema } from '#shared/contract/season/season-data.schema'
import {
  SEASON_FAULT_CODES,
  type SeasonFault,
  type SeasonFaultCode,
  type ShapeFaultCode,
} from '#shared/domain/season/season-fault'
import { type SeasonFile } from '#shared/domain/season/season-file'

type Issue = NonNullable<ReturnType<typeof seasonDataSchema.safeParse>['error']>['issues'][number]

export type AnySeasonFault = SeasonFault<SeasonFaultCode | ShapeFaultCode>

export type SeasonValidation =
  | { readonly fits: true; readonly file: SeasonFile }
  | { readonly fits: false; readonly faults: readonly AnySeasonFault[] }

const SHAPE_CODES: Record<Exclude<Issue['code'], 'custom' | 'unrecognized_keys'>, ShapeFaultCode> = {
  invalid_type: 'TYPE_WRONG',
  invalid_format: 'FORMAT_WRONG',
  invalid_value: 'VALUE_UNKNOWN',
  invalid_union: 'VALUE_UNKNOWN',
  invalid_key: 'FORMAT_WRONG',
  invalid_element: 'FORMAT_WRONG',
  not_multiple_of: 'FORMAT_WRONG',
  too_small: 'TOO_SMALL',
  too_big: 'TOO_BIG',
}

const isSeasonFaultCode = (message: string): message is SeasonFaultCode =>
  (SEASON_FAULT_CODES as readonly string[]).includes(message)

/** The value at the path; undefined where there is none. */
export const valueAt = (whole: unknown, path: SeasonFault['path']): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    whole,
  )

function faultsOf(issue: Issue, whole: unknown): AnySeasonFault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (issue.code === 'custom') {
    if (!isSeasonFaultCode(issue.message)) throw new Error(`unknown fault ${issue.message}`)
    return [{ code: issue.message, path }]
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'FIELD_UNKNOWN', path: [...path, key] }))
  const missing = path.length > 0 && valueAt(whole, path) === undefined
  return [{ code: missing ? 'FIELD_MISSING' : SHAPE_CODES[issue.code], path }]
}

/** Whether a season file may be installed; if not, every fault and its path. */
export function validateSeason(raw: unknown): SeasonValidation {
  const parsed = seasonDataSchema.safeParse(raw)
  if (parsed.success) return { fits: true, file: parsed.data }
  return { fits: false, faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, raw)) }
}
