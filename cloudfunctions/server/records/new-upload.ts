import { type FileTicket } from '#shared/contract/works/works'
import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { inclusiveDetail, isWithinLimit } from '#shared/domain/season/limits'
import { type Limit } from '#shared/domain/season/sourced'
import { type DocumentTransaction } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { saveUpload, type Upload } from './upload-repository'
import { uploadFolder } from '../../../config/storage-rules'

/** MEDIA_REFUSED before a byte travels where a file is announced as larger than it may be. */
export function requireSize(maxSizeBytes: Limit, sizeBytes: number): void {
  if (!isWithinLimit(maxSizeBytes, sizeBytes))
    throw new Refusal('MEDIA_REFUSED', {
      verdict: 'TOO_LARGE',
      sizeBytes,
      limit: maxSizeBytes.value,
      ...inclusiveDetail(maxSizeBytes),
    })
}

/** What is sent and what for; only what is for a work's slot names one. */
type NewUpload = Omit<Upload, 'id' | 'ownerId' | 'cloudPath' | 'startedAt' | 'subProject' | 'slot'> &
  Partial<Pick<Upload, 'subProject' | 'slot'>>

/** Gives out a place of the caller's own, under a name that nobody can guess. */
export async function beginUpload(
  transaction: DocumentTransaction,
  upload: NewUpload,
  extension: string,
  { caller, now }: { readonly caller: Caller; readonly now: number },
): Promise<FileTicket> {
  const id = newId()
  const cloudPath = `${uploadFolder(caller.openid)}${id}.${extension}`
  const own = { id, ownerId: caller.personId, cloudPath, startedAt: now }
  await saveUpload(transaction, { subProject: '', slot: '', ...upload, ...own })
  return { uploadId: id, cloudPath, expiresAt: upload.expiresAt }
}
