import { foreignFile, type ForeignFile } from '#shared/domain/media/foreign-file'
import { checkForSpec } from '#shared/domain/media/check-for-spec'
import { mediaKindRow, type MediaKind, type ServedSpec } from '#shared/domain/media/kinds'
import { type MediaReader } from '#shared/domain/media/reader'
import { planRewrap } from '#shared/domain/media/rewrap/plan-rewrap'
import { type RewrapRefusal } from '#shared/domain/media/rewrap/rewrap-fault'
import { type MediaCheck } from '#shared/domain/media/verdict'

/** What a MOV becomes when it is re-wrapped, or why it cannot be. */
export type RewrapOutlook = { readonly ok: true; readonly sizeBytes: number } | RewrapRefusal

/** The phone's word on a chosen file; of a refused one also what is needed to tell which ways lead out. */
export interface PickedCheck extends MediaCheck {
  /** What is to be said of the file when size, length and pixels do not count. */
  readonly apartFromLimits?: MediaCheck
  readonly rewrap?: RewrapOutlook
  /** What it is, where it is a file of another kind. */
  readonly isReally?: ForeignFile
}

const WITHOUT_LIMIT = { value: Infinity, inclusive: true } as const
const LIMITS = ['maxSizeBytes', 'maxDurationMs', 'maxPixels'] as const

/** The same spec with nothing too large or too long for it. */
function withoutLimits<Spec extends ServedSpec>(spec: Spec): Spec {
  const lifted = LIMITS.filter((limit) => limit in spec).map((limit) => {
    const named = spec as unknown as Readonly<Record<string, object>>
    return [limit, { ...named[limit], ...WITHOUT_LIMIT }]
  })
  return { ...spec, ...(Object.fromEntries(lifted) as Partial<Spec>) }
}

const LIMIT_CODES: readonly MediaCheck['code'][] = ['TOO_LARGE', 'TOO_LONG', 'TOO_MANY_PIXELS']

async function outlook(reader: MediaReader): Promise<RewrapOutlook> {
  const plan = await planRewrap(reader)
  return plan.ok ? { ok: true, sizeBytes: plan.sizeBytes } : plan
}

async function named(reader: MediaReader, check: MediaCheck): Promise<PickedCheck> {
  const isReally = await foreignFile(reader, check)
  return isReally ? { ...check, isReally } : check
}

/** What else is wrong with a file beyond a limit, and whether it can be re-wrapped. */
async function besides(reader: MediaReader, check: PickedCheck, rest: MediaCheck): Promise<PickedCheck> {
  const { isReally } = await named(reader, rest)
  return { ...check, apartFromLimits: rest, ...(isReally ? { isReally } : {}) }
}

/** Checks a file, and one that is refused once more for what else there is. Throws what the reader throws. */
export async function checkToMend(
  reader: MediaReader,
  kind: MediaKind,
  spec: ServedSpec,
  name: string,
): Promise<PickedCheck> {
  const check = await named(reader, await checkForSpec(reader, kind, spec, name))
  const { waysOut } = mediaKindRow(kind)
  if (LIMIT_CODES.includes(check.code))
    return besides(reader, check, await checkForSpec(reader, kind, withoutLimits(spec), name))
  if (check.code === 'QUICKTIME_MOV' && waysOut.includes('rewrap'))
    return { ...check, rewrap: await outlook(reader) }
  return check
}
