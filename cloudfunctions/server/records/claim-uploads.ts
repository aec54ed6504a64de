import { DAY_MS } from '#shared/domain/days'
import { Refusal } from '#shared/domain/refusal'
import { slotByKey, slotsOf, specFor } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type SubmittedUpload } from '#shared/domain/work/submit'
import { authorsContent } from '#shared/domain/work/authors-content'
import { uploadIdsOf, type Work, type WorkContent } from '#shared/domain/work/work'
import { type DocumentTransaction } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { addToOutbox, type OutboxKind } from '../platform/outbox'
import {
  begunAtOf,
  isExpired,
  isMedia,
  mediaOf,
  type MediaUpload,
  type Upload,
  uploads,
} from './upload-repository'
import { works } from './work-collection'

/** How long a file removed from a draft can be put back, ms (a day). Another phone's copy may still name it. */
const KEPT_AFTER_LEAVING_MS = DAY_MS

/** A file of the content and its slot. */
interface PlacedFile {
  readonly slot: string
  readonly uploadId: string
}

/** The content's files in the order of the spec's slots. SLOT_UNKNOWN and UPLOAD_REPEATED name the first misplaced file. */
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

/** SLOT_UNKNOWN and UPLOAD_REPEATED, as far as the content alone tells. */
export function requirePlaced(content: WorkContent, subProject: SubProject): void {
  placedFiles(content, subProject)
}

/** SLOT_UNKNOWN if the slot no longer takes such a file, as it did when the upload began. */
function requireTaken(
  { kind }: MediaUpload,
  { slot: key, uploadId }: PlacedFile,
  { spec }: SubProject,
): void {
  const slot = slotByKey(spec.media, key)
  if (!slot || !specFor(slot, kind)) throw new Refusal('SLOT_UNKNOWN', { slot: key, uploadId })
}

/** Whether the file is of the work's author and sub-project. */
const fits = (upload: Upload, work: Work): upload is MediaUpload =>
  isMedia(upload) && upload.ownerId === work.authorId && upload.subProject === work.subProject

/** The finished upload of a file of the work. Uploads of other people and other works count as unknown. */
async function claimable(
  transaction: DocumentTransaction,
  file: PlacedFile,
  work: Work,
  now: number,
): Promise<SubmittedUpload & { readonly upload: MediaUpload }> {
  const place = { ...file }
  const upload = await uploads.find(transaction, file.uploadId)
  if (!upload || !fits(upload, work)) throw new Refusal('UPLOAD_UNKNOWN', place)
  if (upload.workId !== undefined && upload.workId !== work.id) throw new Refusal('UPLOAD_UNKNOWN', place)
  if (upload.slot !== file.slot) throw new Refusal('UPLOAD_MISPLACED', { ...place, startedFor: upload.slot })
  if (!upload.arrived) throw new Refusal('UPLOAD_INCOMPLETE', place)
  if (isExpired(upload, now)) throw new Refusal('UPLOAD_EXPIRED', place)
  return {
    ...{ upload, media: mediaOf(upload, upload.arrived) },
    ...{ startedAt: begunAtOf(upload), arrivedAt: upload.arrived.at },
  }
}

/** Binds the content's files to the work, slot by slot in the spec's order. */
export async function claimUploads(
  transaction: DocumentTransaction,
  content: WorkContent,
  subProject: SubProject,
  work: Work,
  now: number,
): Promise<readonly SubmittedUpload[]> {
  const claimed: SubmittedUpload[] = []
  for (const file of placedFiles(content, subProject)) {
    const { upload, ...sent } = await claimable(transaction, file, work, now)
    requireTaken(upload, file, subProject)
    if (upload.workId === undefined) {
      const { draftId: _draft, ...kept } = upload
      await uploads.save(transaction, { ...kept, workId: work.id })
    }
    claimed.push(sent)
  }
  return claimed
}

interface Left {
  readonly workId: string
  readonly uploadIds: readonly string[]
  /** When they expire, epoch ms. */
  readonly expiresAt: number
}

/** Releases uploads that a draft named and names no more, unless they were submitted. */
export const uploadsReleased: OutboxKind<Left> = {
  kind: 'uploads',
  carry: async ({ workId, uploadIds, expiresAt }, transaction) => {
    const work = await works.find(transaction, workId)
    const named = work ? uploadIdsOf(authorsContent(work)) : []
    for (const id of uploadIds.filter((each) => !named.includes(each))) {
      const upload = await uploads.find(transaction, id)
      if (upload?.draftId !== workId) continue
      const { draftId: _draft, ...free } = upload
      await uploads.save(transaction, { ...free, expiresAt })
    }
  },
}

/** Leaves the release of uploads to the outbox: a write that claims as many files has no room for them. */
export async function releaseUploads(
  transaction: DocumentTransaction,
  uploadIds: readonly string[],
  work: Work,
  expiresAt: number,
  now: number,
): Promise<void> {
  if (uploadIds.length === 0) return
  await addToOutbox(transaction, uploadsReleased, newId(), { workId: work.id, uploadIds, expiresAt }, now)
}

/** Releases the uploads that the work no longer names. */
export const releaseUnnamed = (
  transaction: DocumentTransaction,
  before: Work,
  content: WorkContent,
  now: number,
): Promise<void> => {
  const named = uploadIdsOf(content)
  const left = uploadIdsOf(authorsContent(before)).filter((id) => !named.includes(id))
  return releaseUploads(transaction, left, before, now + KEPT_AFTER_LEAVING_MS, now)
}

/**
 * Keeps a saved content's files from expiring, and releases those that it no longer names. It skips files that cannot be kept
 * (not the author's, not finished, gone). So an unfinished content always saves; submission reports them.
 */
export async function keepNamedUploads(
  transaction: DocumentTransaction,
  before: Work,
  content: WorkContent,
  now: number,
): Promise<void> {
  await releaseUnnamed(transaction, before, content, now)
  const known = uploadIdsOf(authorsContent(before))
  for (const id of new Set(uploadIdsOf(content))) {
    if (known.includes(id)) continue
    const upload = await uploads.find(transaction, id)
    const free = upload?.workId === undefined && upload?.removing !== true
    if (!upload?.arrived || !free || !fits(upload, before)) continue
    await uploads.save(transaction, { ...upload, draftId: before.id })
  }
}
