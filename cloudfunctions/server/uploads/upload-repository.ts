import { Refusal } from '#shared/domain/refusal'
import { type SubmittedUpload } from '#shared/domain/work/submit'
import { type MediaKind, type Work } from '#shared/domain/work/work'
import { type Caller } from '#shared/domain/access/roles'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'

/** A place to upload to, and what arrived there. Instants are epoch ms, the server's. */
export interface Upload {
  readonly id: string
  readonly ownerId: string
  readonly subProject: string
  readonly kind: MediaKind
  readonly fileName: string
  /** bytes, as announced */
  readonly sizeBytes: number
  readonly cloudPath: string
  readonly startedAt: number
  readonly expiresAt: number
  readonly arrived?: { readonly fileId: string; readonly etag: string; readonly at: number }
  /** The work that claimed it; an upload belongs to one work only. */
  readonly workId?: string
}

/** The caller's own upload; another person's answers like none. */
export async function ownUpload(reader: DocumentReader, id: string, caller: Caller): Promise<Upload> {
  const upload = await reader.find<Upload>('uploads', id)
  if (!upload || upload.ownerId !== caller.personId) throw new Refusal('NOT_FOUND')
  return upload
}

/** Binds finished uploads of the work's author to the work, in their order. */
export async function claimUploads(
  transaction: DocumentTransaction,
  uploadIds: readonly string[],
  work: Work,
  now: number,
): Promise<readonly SubmittedUpload[]> {
  if (new Set(uploadIds).size !== uploadIds.length)
    throw new Refusal('INPUT_INVALID', { parts: ['uploadIds'] })
  const claimed: SubmittedUpload[] = []
  for (const id of uploadIds) {
    const upload = await transaction.find<Upload>('uploads', id)
    if (!upload || upload.ownerId !== work.authorId || upload.subProject !== work.subProject)
      throw new Refusal('NOT_FOUND')
    if (upload.workId !== undefined && upload.workId !== work.id) throw new Refusal('NOT_FOUND')
    if (!upload.arrived) throw new Refusal('UPLOAD_INCOMPLETE', { uploadId: id })
    if (upload.workId === undefined) {
      if (now >= upload.expiresAt) throw new Refusal('UPLOAD_EXPIRED', { uploadId: id })
      await transaction.save('uploads', id, { ...upload, workId: work.id })
    }
    const { kind, fileName, sizeBytes, arrived, startedAt } = upload
    claimed.push({
      media: { uploadId: id, fileId: arrived.fileId, kind, fileName, sizeBytes, etag: arrived.etag },
      startedAt,
    })
  }
  return claimed
}
