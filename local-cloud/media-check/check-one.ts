import { HttpRangeReader } from '../../cloudfunctions/server/media/http-range-reader'
import { checkPhoto } from '../../src/shared/domain/media/check-photo'
import { checkVideo } from '../../src/shared/domain/media/check-video'
import { extensionOf } from '../../src/shared/domain/media/file-name'
import { isPictureFormat } from '../../src/shared/domain/media/picture'
import { MediaChangedError, MediaReadError, type MediaReader } from '../../src/shared/domain/media/reader'
import { sniff } from '../../src/shared/domain/media/sniff'
import { type MediaCheck } from '../../src/shared/domain/media/verdict'
import { FileReader } from './file-reader'
import { PHOTO_LIMITS, VIDEO_LIMITS } from './limits'

const PHOTO_NAMES = new Set('jpg jpeg png heic heif webp avif gif bmp tif tiff'.split(' '))
const VIDEO_NAMES = new Set('mp4 m4v mov'.split(' '))
const SNIFFED_BYTES = 4096

export const isUrl = (target: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(target)

type ClosableReader = MediaReader & { close(): void | Promise<void> }

/** Checks a file on the disk, or behind a loopback URL by ranges, as the video or photo its name says it is. */
export async function checkOne(target: string): Promise<MediaCheck> {
  let reader: ClosableReader | undefined
  try {
    reader = isUrl(target) ? new HttpRangeReader(target) : await FileReader.open(target)
    return await checkAs(reader, isUrl(target) ? decodeURIComponent(new URL(target).pathname) : target)
  } catch (error) {
    if (error instanceof MediaReadError || error instanceof MediaChangedError) return retry(error)
    throw error
  } finally {
    await reader?.close()
  }
}

async function checkAs(reader: MediaReader, name: string): Promise<MediaCheck> {
  return (await isPhoto(reader, name))
    ? checkPhoto(reader, PHOTO_LIMITS, name)
    : checkVideo(reader, VIDEO_LIMITS, name)
}

/** By its extension; by its content where the extension names neither. */
async function isPhoto(reader: MediaReader, name: string): Promise<boolean> {
  const extension = extensionOf(name) ?? ''
  if (PHOTO_NAMES.has(extension)) return true
  if (VIDEO_NAMES.has(extension)) return false
  return isPictureFormat(sniff(await reader.read(0, SNIFFED_BYTES)))
}

const retry = (error: Error): MediaCheck => ({
  verdict: 'retry',
  code: 'RETRY',
  warnings: [],
  facts: { sizeBytes: 0 },
  details: { reason: error.message },
})
