import { type ServedSpec } from '#shared/domain/media/kinds'
import { MediaChangedError, MediaReadError } from '#shared/domain/media/reader'
import { openMediaReader } from '../../../platform/media-reader'
import { type PickedFile } from '../../../platform/picked-file'
import { checkToMend, type PickedCheck } from './picked-check'

const unreadable = ({ sizeBytes }: PickedFile): PickedCheck => ({
  verdict: 'retry',
  code: 'RETRY',
  warnings: [],
  facts: { sizeBytes },
})

/** A photo that was made of another one was taken when and where that was. */
function withTaking(check: PickedCheck, { takenOn, takenNear }: PickedFile): PickedCheck {
  const facts = { ...(takenOn && { takenOn }), ...(takenNear && { takenNear }), ...check.facts }
  return { ...check, facts }
}

/** Checks a chosen file where it lies, by the same rules as the cloud. A file the phone cannot read gets no verdict. */
export async function checkPickedFile(file: PickedFile, spec: ServedSpec): Promise<PickedCheck> {
  try {
    const reader = await openMediaReader(file)
    try {
      return withTaking(await checkToMend(reader, file.kind, spec, file.name), file)
    } finally {
      await reader.close()
    }
  } catch (error) {
    if (error instanceof MediaReadError || error instanceof MediaChangedError) return unreadable(file)
    throw error
  }
}
