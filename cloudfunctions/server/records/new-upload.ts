import { type FileTicket } from '#shared/contract/works/uploads'
import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { inclusiveDetail, isWithinLimit } from '#shared/domain/season/limits'
import { type Limit } from '#shared/domain/season/sourced'
import { type DocumentTransaction } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { type Upload, uploads } from './upload-repository'
import { uploadFolder } from '../../../config/storage-rules'

/** MEDIA_REFUSED before any byte is sent if the announced size is too large. */
export function requireSize(maxSizeBytes: Limit, sizeBytes: number): void {
  if (!isWithinLimit(maxSizeBytes, sizeBytes))
    throw new Refusal('MEDIA_REFUSED', {
      verdict: 'TOO_LARGE',
      sizeBytes,
      limit: maxSizeBytes.value,
      ...inclusiveDetail(maxSizeBytes),
    })
}

/** What is sent and what for; only a file of a work's slot names a slot. */
type NewUpload = Omit<Upload, 'id' | 'ownerId' | 'cloudPath' | 'startedAt' | 'subProject' | 'slot'> &
  Partial<Pick<Upload, 'subProject' | 'slot'>>

/** Gives the caller a place of their own, under an unguessable name. */
export async function beginUpload(
  transaction: DocumentTransaction,
  upload: NewUpload,
  extension: string,
  { caller, now }: { readonly caller: Caller; readonly now: number },
): Promise<FileTicket> {
  const id = newId()
  const cloudPath = `${uploadFolder(caller.openid)}${id}.${extension}`
  const own = { id, ownerId: caller.personId, cloudPath, startedAt: now }
  await uploads.save(transaction, { subProject: '', slot: '', ...upload, ...own })
  return { uploadId: id, cloudPath, expiresAt: upload.expiresAt }
}
