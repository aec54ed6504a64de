import { Refusal } from '#shared/domain/refusal'
import { slotByKey, slotsOf, specFor } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type SubmittedUpload } from '#shared/domain/work/submit'
import { uploadIdsOf, type Work, type WorkContent } from '#shared/domain/work/work'
import { type DocumentTransaction } from '../platform/documents'
import {
  begunAtOf,
  findUpload,
  isExpired,
  isMedia,
  mediaOf,
  type MediaUpload,
  saveUpload,
  type Upload,
} from './upload-repository'

/** A file taken out of a draft may be put back for so long, ms (a day): another phone may still have it in its copy. */
const KEPT_AFTER_LEAVING_MS = 24 * 3600 * 1000

/** A file of the content, where it stands. */
interface PlacedFile {
  readonly slot: string
  readonly uploadId: string
}

/** The content's files in the order of the spec's slots. SLOT_UNKNOWN and UPLOAD_REPEATED name the first that is out of place. */
function placedFiles({ files }: WorkContent, { spec }: SubProject): readonly PlacedFile[] {
  const slots = slotsOf(spec.media).map(({ key }) => key)
  const unknown = Object.keys(files).find((key) => !slots.includes(key) && (files[key] ?? []).length > 0)
  if (unknown !== undefined) throw new Refusal('SLOT_UNKNOWN', { slot: unknown })
  const placed = slots.flatMap((slot) => (files[slot] ?? []).map((uploadId) => ({ slot, uploadId })))
  const seen = new Set<string>()
  for (const { slot, uploadId } of placed) {
    if (seen.has(uploadId)) throw new Refusal('UPLOAD_REPEATED', { slot, uploadId })
    seen.add(uploadId)
  }
  return placed
}

/** SLOT_UNKNOWN where the slot takes no such file any more: it did when its upload began. */
function requireTaken(
  { kind }: MediaUpload,
  { slot: key, uploadId }: PlacedFile,
  { spec }: SubProject,
): void {
  const slot = slotByKey(spec.media, key)
  if (!slot || !specFor(slot, kind)) throw new Refusal('SLOT_UNKNOWN', { slot: key, uploadId })
}

/** A file of the work's author for the work's sub-project. */
const fits = (upload: Upload, work: Work): upload is MediaUpload =>
  isMedia(upload) && upload.ownerId === work.authorId && upload.subProject === work.subProject

/** The finished upload that a place of the work names. Another person's, and another work's, is as if there were none. */
async function claimable(
  transaction: DocumentTransaction,
  file: PlacedFile,
  work: Work,
  now: number,
): Promise<{ readonly upload: MediaUpload; readonly media: SubmittedUpload['media'] }> {
  const place = { ...file }
  const upload = await findUpload(transaction, file.uploadId)
  if (!upload || !fits(upload, work)) throw new Refusal('UPLOAD_UNKNOWN', place)
  if (upload.workId !== undefined && upload.workId !== work.id) throw new Refusal('UPLOAD_UNKNOWN', place)
  if (upload.slot !== file.slot) throw new Refusal('UPLOAD_MISPLACED', { ...place, startedFor: upload.slot })
  if (!upload.arrived) throw new Refusal('UPLOAD_INCOMPLETE', place)
  if (isExpired(upload, now)) throw new Refusal('UPLOAD_EXPIRED', place)
  return { upload, media: mediaOf(upload, upload.arrived) }
}

/** Binds the files that the content names to the work, each in its slot: slot by slot in the spec's order. */
export async function claimUploads(
  transaction: DocumentTransaction,
  content: WorkContent,
  subProject: SubProject,
  work: Work,
  now: number,
): Promise<readonly SubmittedUpload[]> {
  const claimed: SubmittedUpload[] = []
  for (const file of placedFiles(content, subProject)) {
    const { upload, media } = await claimable(transaction, file, work, now)
    requireTaken(upload, file, subProject)
    if (upload.workId === undefined) {
      const { draftId: _draft, ...kept } = upload
      await saveUpload(transaction, { ...kept, workId: work.id })
    }
    claimed.push({ media, startedAt: begunAtOf(upload) })
  }
  return claimed
}

/** Lets go of uploads that the work names no more, unless they were submitted; they go at `expiresAt`. */
export async function releaseUploads(
  transaction: DocumentTransaction,
  uploadIds: readonly string[],
  work: Work,
  expiresAt: number,
): Promise<void> {
  for (const id of uploadIds) {
    const upload = await findUpload(transaction, id)
    if (upload?.draftId !== work.id) continue
    const { draftId: _draft, ...free } = upload
    await saveUpload(transaction, { ...free, expiresAt })
  }
}

/** Lets go of what the work named before and names no more. */
export const releaseUnnamed = (
  transaction: DocumentTransaction,
  before: Work,
  content: WorkContent,
  now: number,
): Promise<void> => {
  const named = uploadIdsOf(content)
  const left = uploadIdsOf(before.content).filter((id) => !named.includes(id))
  return releaseUploads(transaction, left, before, now + KEPT_AFTER_LEAVING_MS)
}

/**
 * Keeps the files that a saved text names from expiring, and lets go of those it names no more. What cannot be kept (not
 * the author's, not finished, gone) is passed over: an unfinished text always saves, and submitting it tells.
 */
export async function keepNamedUploads(
  transaction: DocumentTransaction,
  before: Work,
  content: WorkContent,
  now: number,
): Promise<void> {
  await releaseUnnamed(transaction, before, content, now)
  const known = uploadIdsOf(before.content)
  for (const id of new Set(uploadIdsOf(content))) {
    if (known.includes(id)) continue
    const upload = await findUpload(transaction, id)
    const free = upload?.workId === undefined && upload?.removing !== true
    if (!upload?.arrived || !free || !fits(upload, before)) continue
    await saveUpload(transaction, { ...upload, draftId: before.id })
  }
}
