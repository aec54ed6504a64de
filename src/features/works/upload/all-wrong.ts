import { type MediaCheck, type MediaCode } from '#shared/domain/media/verdict'
import { inclusiveDetail, isWithinLimit } from '#shared/domain/season/limits'
import { type Limit } from '#shared/domain/season/sourced'
import { type Refused } from './ways-out'

const LIMIT_CODES: readonly MediaCode[] = ['TOO_LARGE', 'TOO_LONG', 'TOO_MANY_PIXELS']

/** The limits of its slot that a file exceeds, by what was read of it: size, length, pixels. */
function overLimits({ check, spec }: Refused): readonly MediaCheck[] {
  const facts = { ...check.facts, ...check.apartFromLimits?.facts }
  const over = (code: MediaCode, name: string, limit: Limit | undefined, value: number | undefined) =>
    limit === undefined || value === undefined || isWithinLimit(limit, value)
      ? []
      : [
          {
            ...({ verdict: 'reject', code, warnings: [], facts } as const),
            details: { [name]: limit.value, ...inclusiveDetail(limit) },
          },
        ]
  const pixels = facts.width && facts.height ? facts.width * facts.height : undefined
  return [
    ...over('TOO_LARGE', 'maxSizeBytes', spec.maxSizeBytes, facts.sizeBytes),
    ...over(
      'TOO_LONG',
      'maxDurationMs',
      'maxDurationMs' in spec ? spec.maxDurationMs : undefined,
      facts.durationMs,
    ),
    ...over('TOO_MANY_PIXELS', 'maxPixels', 'maxPixels' in spec ? spec.maxPixels : undefined, pixels),
  ]
}

/**
 * All that is wrong with a refused file, as a check of each would say it: first what it is, then size, length, pixels. A place
 * inside is not told beside another fault: it is taken out unasked.
 */
export function allWrong(refused: Refused): readonly MediaCheck[] {
  const { check } = refused
  const over = overLimits(refused)
  const others = [check, ...(check.apartFromLimits ? [check.apartFromLimits] : [])].filter(
    ({ code, verdict }) => verdict === 'reject' && !over.some((limit) => limit.code === code),
  )
  const wrong = [
    ...others.filter(({ code }) => !LIMIT_CODES.includes(code)),
    ...over,
    ...others.filter(({ code }) => LIMIT_CODES.includes(code)),
  ]
  const told = wrong.filter(({ code }) => code !== 'PLACE_INSIDE')
  return told.length > 0 ? told : wrong
}
