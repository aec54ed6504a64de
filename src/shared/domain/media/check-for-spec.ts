import { checkPhoto } from '#shared/domain/media/check-photo'
import { checkVideo } from '#shared/domain/media/check-video'
import { type MediaReader } from '#shared/domain/media/reader'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { type UpperLimit } from '#shared/domain/season/sourced'

/** The first value that is refused. */
const firstRefused = ({ value, inclusive }: UpperLimit) => (inclusive === true ? value + 1 : value)

/** The last value that passes. */
const lastAllowed = (limit: UpperLimit) => firstRefused(limit) - 1

/**
 * Checks one file against what the season says of the sub-project: the same call on the phone and in the cloud.
 * Only video and photos are checked so far; another kind of media is a fault of the caller.
 */
export function checkForSpec(reader: MediaReader, spec: MediaSpec, fileName: string): Promise<MediaCheck> {
  switch (spec.kind) {
    case 'video':
      return checkVideo(
        reader,
        {
          maxDurationMs: firstRefused(spec.maxDurationMs),
          maxSizeBytes: firstRefused(spec.maxSizeBytes),
          ...(spec.warnSizeBytes ? { warnSizeBytes: spec.warnSizeBytes.value } : {}),
          ...(spec.minShortSideWarn ? { minShortSide: spec.minShortSideWarn.value } : {}),
        },
        fileName,
      )
    case 'photos':
      return checkPhoto(
        reader,
        {
          formats: spec.formats.value,
          maxSizeBytes: lastAllowed(spec.maxSizeBytes),
          maxPixels: lastAllowed(spec.maxPixels),
          ...(spec.warnLongSide ? { warnLongSide: spec.warnLongSide.value } : {}),
        },
        fileName,
      )
    default:
      throw new Error(`no check for media of kind ${spec.kind}`)
  }
}
