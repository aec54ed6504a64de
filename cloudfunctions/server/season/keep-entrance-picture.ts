import { type Caller } from '#shared/domain/access/roles'
import { checkPhoto, type PhotoLimits } from '#shared/domain/media/check-photo'
import { BufferReader } from './buffer-reader'
import { Refusal } from '#shared/domain/refusal'
import { sha256 } from '../platform/identifiers'
import { addressOf, findPicture, keepPicture } from '../media/kept-picture'
import { MAX_UPLOAD_BYTES } from '#shared/contract/season/manage-season'
import { entranceIdOf } from './kept-entrance-picture'
import { uploadedBytes } from './uploaded-bytes'

/** A code has to be scanned, not admired. */
const LIMITS: PhotoLimits = {
  formats: ['jpeg', 'png'],
  maxSizeBytes: { value: MAX_UPLOAD_BYTES, inclusive: true },
  maxPixels: { value: 16_000_000, inclusive: true },
}

/** Keeps the picture of an entrance's code that was uploaded, and answers its name. The same bytes are the same picture. */
export async function keepEntrancePicture(uploadId: string, caller: Caller, now: number): Promise<string> {
  const bytes = Buffer.from(await uploadedBytes(uploadId, 'entrancePicture', caller, now))
  const check = await checkPhoto(new BufferReader(bytes), LIMITS)
  if (check.verdict !== 'accept')
    throw new Refusal('MEDIA_REFUSED', { verdict: check.verdict === 'reject' ? check.code : 'CORRUPT' })
  const picture = sha256(bytes).slice(0, 32)
  const kept = await findPicture(entranceIdOf(picture))
  if (kept && (await addressOf(kept)) !== undefined) return picture
  const extension = check.facts.format === 'png' ? 'png' : 'jpg'
  await keepPicture(entranceIdOf(picture), 'season/entrances', { bytes, extension }, picture, kept)
  return picture
}
