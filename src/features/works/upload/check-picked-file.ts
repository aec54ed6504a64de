import { checkForSpec } from '#shared/domain/media/check-for-spec'
import { type ServedSpec } from '#shared/domain/media/kinds'
import { MediaChangedError, MediaReadError } from '#shared/domain/media/reader'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { openMediaReader } from '../../../platform/media-reader'
import { type PickedFile } from '../../../platform/picked-file'

const unreadable = ({ sizeBytes }: PickedFile): MediaCheck => ({
  verdict: 'retry',
  code: 'RETRY',
  warnings: [],
  facts: { sizeBytes },
})

/** Checks a chosen file where it lies, by the same rules as the cloud. A file the phone cannot read gets no verdict. */
export async function checkPickedFile(file: PickedFile, spec: ServedSpec): Promise<MediaCheck> {
  try {
    const reader = await openMediaReader(file)
    try {
      return await checkForSpec(reader, file.kind, spec, file.name)
    } finally {
      await reader.close()
    }
  } catch (error) {
    if (error instanceof MediaReadError || error instanceof MediaChangedError) return unreadable(file)
    throw error
  }
}
