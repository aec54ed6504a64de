import { checkPhoto, type PhotoLimits } from '#shared/domain/media/check-photo'
import { PICTURE_FORMATS } from '#shared/domain/media/picture'
import { memoryReader } from '../../support/counting-reader'
import { bytesOf, type Part } from '../../support/mp4-boxes'

const LIMITS: PhotoLimits = {
  formats: PICTURE_FORMATS,
  maxSizeBytes: { value: 10_485_760, inclusive: true },
  maxPixels: { value: 100_000_000, inclusive: true },
}

/** What a check of a photo says but for its size and format; `shape` is width, height and rotation. */
export async function check(part: Part) {
  const { code, details, warnings, facts } = await checkPhoto(memoryReader(bytesOf(part)), LIMITS)
  const { width, height, rotationCw } = facts
  return { code, details, warnings, shape: [width, height, rotationCw] }
}

const NO_SHAPE = [undefined, undefined, undefined]
const plain = { details: undefined, warnings: [], shape: NO_SHAPE }

export const ok = (shape: unknown = NO_SHAPE, ...warnings: string[]) => ({
  ...plain,
  code: 'OK',
  warnings,
  shape,
})
export const cut = (shape: unknown = NO_SHAPE) => ({ ...plain, code: 'TRUNCATED', shape })
export const corrupt = (what: string) => ({ ...plain, code: 'CORRUPT', details: { what } })

/** A file, what is special about it, and what is said of it. */
export type Row = [what: string, file: Part, expected: object]
