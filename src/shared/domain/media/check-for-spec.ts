import { checkAudio } from '#shared/domain/media/check-audio'
import { checkDocument } from '#shared/domain/media/check-document'
import { checkPhoto } from '#shared/domain/media/check-photo'
import { checkVideo } from '#shared/domain/media/check-video'
import { type MediaKind, type SpecOf } from '#shared/domain/media/kinds'
import { requireNoPlace } from '#shared/domain/media/places/read-places'
import { type MediaReader } from '#shared/domain/media/reader'
import { type MediaCheck } from '#shared/domain/media/verdict'

type Checker<Kind extends MediaKind> = (
  reader: MediaReader,
  spec: SpecOf<Kind>,
  fileName: string,
) => Promise<MediaCheck>

const CHECKERS: { readonly [Kind in MediaKind]: Checker<Kind> } = {
  video: (reader, { maxDurationMs, maxSizeBytes, warnSizeBytes, minShortSideWarn }, fileName) =>
    checkVideo(
      reader,
      {
        maxDurationMs,
        maxSizeBytes,
        require: requireNoPlace,
        ...(warnSizeBytes ? { warnSizeBytes: warnSizeBytes.value } : {}),
        ...(minShortSideWarn ? { minShortSide: minShortSideWarn.value } : {}),
      },
      fileName,
    ),
  photo: (reader, { formats, maxSizeBytes, maxPixels, warnLongSide }, fileName) =>
    checkPhoto(
      reader,
      {
        formats: formats.value,
        maxSizeBytes,
        maxPixels,
        ...(warnLongSide ? { warnLongSide: warnLongSide.value } : {}),
      },
      fileName,
    ),
  audio: (reader, { formats, maxDurationMs, maxSizeBytes }, fileName) =>
    checkAudio(
      reader,
      { formats: formats.value, maxDurationMs, maxSizeBytes, require: requireNoPlace },
      fileName,
    ),
  document: (reader, { formats, maxSizeBytes }, fileName) =>
    checkDocument(reader, { formats: formats.value, maxSizeBytes }, fileName),
}

/** Checks one file of a kind against what its slot asks (`specFor`): the same call on the phone and in the cloud. */
export const checkForSpec = <Kind extends MediaKind>(
  reader: MediaReader,
  kind: Kind,
  spec: SpecOf<Kind>,
  fileName: string,
): Promise<MediaCheck> => CHECKERS[kind](reader, spec, fileName)
