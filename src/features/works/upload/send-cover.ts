import { finishUpload, startCover } from '#shared/contract/works/uploads'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { call } from '../../../api/call'
import { displayPictures } from '../../../platform/display-pictures'
import { startFileUpload } from '../../../platform/file-upload'
import { madeFiles } from '../../../platform/made-files'
import { type PickedFile } from '../../../platform/picked-file'

/** It is small: what takes longer to be made or sent is given up, ms. */
const TIMEOUT_MS = 10_000

const tooLong = () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), TIMEOUT_MS))

/**
 * Makes the picture that stands for an uploaded file and sends it. Answers where it is on the phone; nothing when the phone could
 * not make it or the cloud did not take it, which is no failure of the file.
 */
export async function sendCover(file: PickedFile, uploadId: string): Promise<string | undefined> {
  const picture = await Promise.race([displayPictures.make(file), tooLong()])
  if (!picture) return undefined
  const place = await call(startCover, { uploadId, sizeBytes: picture.sizeBytes })
  if (!place.ok) return undefined
  const { uploadId: own, cloudPath } = place.value
  const task = startFileUpload({ cloudPath, file: picture, onProgress: () => undefined })
  const late = setTimeout(() => task.abort(), TIMEOUT_MS)
  const sent = await task.done
  clearTimeout(late)
  if (!sent.ok) return undefined
  const told = await call(finishUpload, { uploadId: own, fileId: sent.fileId })
  return told.ok ? picture.path : undefined
}

/** A film that was made for the way goes then: it would take the room of the next one. Photos are still shown. */
export async function coverThenLetGo(file: PickedFile, uploadId: string): Promise<string | undefined> {
  const cover = await sendCover(file, uploadId)
  if (mediaKindRow(file.kind).viewer !== 'pictures') await madeFiles.remove(file.path)
  return cover
}
