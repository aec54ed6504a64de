import { HttpRangeReader } from '../../cloudfunctions/server/media/http-range-reader'
import { checkAudio } from '../../src/shared/domain/media/check-audio'
import { checkDocument } from '../../src/shared/domain/media/check-document'
import { checkPhoto } from '../../src/shared/domain/media/check-photo'
import { checkVideo } from '../../src/shared/domain/media/check-video'
import { extensionOf } from '../../src/shared/domain/media/file-name'
import { MEDIA_KINDS, type MediaKind, mediaKindRow } from '../../src/shared/domain/media/kinds'
import { MediaChangedError, MediaReadError, type MediaReader } from '../../src/shared/domain/media/reader'
import { sniff } from '../../src/shared/domain/media/sniff'
import { type MediaCheck } from '../../src/shared/domain/media/verdict'
import { FileReader } from './file-reader'
import { AUDIO_LIMITS, DOCUMENT_LIMITS, PHOTO_LIMITS, VIDEO_LIMITS } from './limits'

const CHECKERS: { readonly [Kind in MediaKind]: (reader: MediaReader, name: string) => Promise<MediaCheck> } =
  {
    video: (reader, name) => checkVideo(reader, VIDEO_LIMITS, name),
    photo: (reader, name) => checkPhoto(reader, PHOTO_LIMITS, name),
    audio: (reader, name) => checkAudio(reader, AUDIO_LIMITS, name),
    document: (reader, name) => checkDocument(reader, DOCUMENT_LIMITS, name),
  }
const SNIFFED_BYTES = 4096

export const isUrl = (target: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(target)

export type ClosableReader = MediaReader & { close(): void | Promise<void> }

/** Throws `MediaReadError` when there is no such file. */
export const openTarget = async (target: string): Promise<ClosableReader> =>
  isUrl(target) ? new HttpRangeReader(target) : await FileReader.open(target)

/** Checks a file on the disk, or behind a loopback URL by ranges, as the video, photo, sound or document its name says it is. */
export async function checkOne(target: string): Promise<MediaCheck> {
  let reader: ClosableReader | undefined
  try {
    reader = await openTarget(target)
    const name = isUrl(target) ? new URL(target).pathname : target
    return await CHECKERS[await kindOf(reader, name)](reader, name)
  } catch (error) {
    return retryOf(error)
  } finally {
    await reader?.close()
  }
}

/** The first kind that such a name is picked as, those that can be told to be wrong included. */
const kindOfExtension = (extension: string): MediaKind | undefined =>
  MEDIA_KINDS.find((kind) => mediaKindRow(kind).picks.extensions.includes(extension))

/** By its extension; by its content where the extension names none. */
async function kindOf(reader: MediaReader, name: string): Promise<MediaKind> {
  const named = kindOfExtension(extensionOf(name) ?? '')
  if (named) return named
  return kindOfExtension(sniff(await reader.read(0, SNIFFED_BYTES)) ?? '') ?? 'video'
}

/** The answer to a fault of reading; every other error is thrown on. */
export function retryOf(error: unknown): MediaCheck {
  if (!(error instanceof MediaReadError || error instanceof MediaChangedError)) throw error
  return {
    verdict: 'retry',
    code: 'RETRY',
    warnings: [],
    facts: { sizeBytes: 0 },
    details: { reason: error.message },
  }
}
