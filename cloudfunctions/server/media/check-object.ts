import { checkForSpec } from '#shared/domain/media/check-for-spec'
import { type MediaKind, type SpecOf } from '#shared/domain/media/kinds'
import { MediaChangedError } from '#shared/domain/media/reader'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { HttpRangeReader } from './http-range-reader'

/** An object as it was when its bytes had arrived. */
export interface CheckedObject {
  readonly fileName: string
  /** bytes */
  readonly sizeBytes: number
  readonly etag: string
}

/** The object is gone or is not the one that was uploaded: it has to be sent again. */
const replaced = ({ sizeBytes }: CheckedObject): MediaCheck => ({
  verdict: 'reject',
  code: 'CORRUPT',
  warnings: [],
  facts: { sizeBytes },
  details: { replaced: 'yes' },
})

/** Reads a stored file by ranges, bound to the ETag of its upload. `url` is undefined where nothing is stored. */
export async function checkObject<Kind extends MediaKind>(
  object: CheckedObject,
  url: string | undefined,
  kind: Kind,
  spec: SpecOf<Kind>,
): Promise<MediaCheck> {
  if (url === undefined) return replaced(object)
  const reader = new HttpRangeReader(url, object.etag)
  try {
    return await checkForSpec(reader, kind, spec, object.fileName)
  } catch (error) {
    if (error instanceof MediaChangedError) return replaced(object)
    throw error
  } finally {
    reader.close()
  }
}
