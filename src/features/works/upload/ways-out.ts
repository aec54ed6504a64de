import { mediaKindRow, type MediaKind, type ServedSpec, type WayOut } from '#shared/domain/media/kinds'
import { type MediaCode } from '#shared/domain/media/verdict'
import { isWithinLimit } from '#shared/domain/season/limits'
import { type Limit } from '#shared/domain/season/sourced'
import { type PickedCheck } from './picked-check'

/** A refused file, and what its slot asks for. */
export interface Refused {
  readonly kind: MediaKind
  readonly spec: ServedSpec
  readonly check: PickedCheck
}

/** What else there is to say of the file. */
const is = ({ apartFromLimits }: PickedCheck, ...codes: readonly MediaCode[]): boolean =>
  apartFromLimits !== undefined && codes.includes(apartFromLimits.code)

const keeps = (limit: Limit | undefined, value: number | undefined): boolean =>
  limit === undefined || value === undefined || isWithinLimit(limit, value)

const lengthOf = (spec: ServedSpec): Limit | undefined =>
  'maxDurationMs' in spec ? spec.maxDurationMs : undefined

type Helps = (refused: Refused, isAble: (way: WayOut) => boolean) => boolean

/** Whether a way leads out: what it does not mend must be in order already, or have a way of its own behind it. */
const HELPS: { readonly [Way in WayOut]: Helps } = {
  compress: ({ check, spec }, isAble) =>
    check.code === 'TOO_LARGE' &&
    is(check, 'OK', 'QUICKTIME_MOV', 'PLACE_INSIDE') &&
    (keeps(lengthOf(spec), check.apartFromLimits?.facts.durationMs) || isAble('cut')),
  cut: ({ check, spec }) =>
    is(check, 'OK', 'PLACE_INSIDE') &&
    (check.code === 'TOO_LONG' ||
      (check.code === 'TOO_LARGE' && !keeps(lengthOf(spec), check.apartFromLimits?.facts.durationMs))),
  smaller: ({ check, spec }) =>
    (check.code === 'TOO_LARGE' || check.code === 'TOO_MANY_PIXELS') &&
    is(check, 'OK') &&
    spec.formats.value.some((format) => format === 'jpeg'),
  rewrap: ({ check: { code, rewrap, facts }, spec }, isAble) =>
    code === 'QUICKTIME_MOV' &&
    rewrap?.ok === true &&
    keeps(spec.maxSizeBytes, rewrap.sizeBytes) &&
    (keeps(lengthOf(spec), facts.durationMs) || isAble('cut')),
  withoutPlace: ({ check }) => check.code === 'PLACE_INSIDE',
}

/** The ways out of a refusal on a platform that is able to do these, the gentlest first. */
export const waysOut = (refused: Refused, isAble: (way: WayOut) => boolean): readonly WayOut[] =>
  mediaKindRow(refused.kind).waysOut.filter((way) => isAble(way) && HELPS[way](refused, isAble))

/** What came of a refused file is refused too: for a reason of its own that a way leads on from. */
export const leadsOn = (before: MediaCode, now: MediaCode): boolean =>
  now !== before && (now === 'TOO_LONG' || now === 'TOO_LARGE' || now === 'PLACE_INSIDE')

const SECOND_MS = 1000

/**
 * Whole seconds that a film may be cut to: the last below the limit, even where the limit's own value passes, for a phone cuts
 * at a picture and what it writes may last a little longer.
 */
export const longestCutS = ({ value }: Limit): number => Math.max(1, Math.ceil(value / SECOND_MS) - 1)
