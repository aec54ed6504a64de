import { Refusal } from '#shared/domain/refusal'
import { type SubmittedUpload } from '#shared/domain/work/submit'
import { type MediaKind, type Work, type WorkMedia } from '#shared/domain/work/work'
import { type Caller } from '#shared/domain/access/roles'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'

export interface ArrivedObject {
  readonly fileId: string
  readonly etag: string
  /** epoch ms */
  readonly at: number
}

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
  readonly arrived?: ArrivedObject
  /** The work that claimed it; an upload belongs to one work only. */
  readonly workId?: string
}

export const mediaOf = (
  { id, kind, fileName, sizeBytes }: Upload,
  { fileId, etag }: ArrivedObject,
): WorkMedia => ({
  uploadId: id,
  fileId,
  kind,
  fileName,
  sizeBytes,
  etag,
})

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
    claimed.push({ media: mediaOf(upload, upload.arrived), startedAt: upload.startedAt })
  }
  return claimed
}
