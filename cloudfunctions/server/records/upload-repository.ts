import { Refusal } from '#shared/domain/refusal'
import { type SeasonUpload } from '#shared/contract/season/manage-season'
import { rankOf } from '#shared/domain/rank'
import { isMediaKind, type MediaKind } from '#shared/domain/media/kinds'
import { type CopyPlan } from '#shared/domain/work/review-copy'
import { type Cover, type WorkMedia } from '#shared/domain/work/work'
import { type Caller } from '#shared/domain/access/roles'
import { optional } from '../platform/optional'
import { collection } from '../platform/collection'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'

export interface ArrivedObject {
  readonly fileId: string
  readonly etag: string
  /** epoch ms */
  readonly at: number
}

/** A place for an upload, and what arrived there. Instants are epoch ms, the server's. */
export interface Upload {
  readonly id: string
  readonly ownerId: string
  /** Empty if it is for no work. */
  readonly subProject: string
  /** A slot of the sub-project's spec; empty if it is for no work. */
  readonly slot: string
  readonly kind: MediaKind | SeasonUpload | 'cover' | 'reviewCopy' | 'signatureSheet'
  readonly fileName: string
  /** bytes, as announced */
  readonly sizeBytes: number
  readonly cloudPath: string
  /** SHA-1 of its bytes from the phone. It identifies the owner's file but proves nothing. */
  readonly digest?: string
  readonly startedAt: number
  /** When an earlier try of the owner with this very file began, if any. */
  readonly begunAt?: number
  /** The end (exclusive) for finishing it and for a work to take it up. It does not expire while a work has it. */
  readonly expiresAt: number
  readonly arrived?: ArrivedObject
  /** The draft that names it. */
  readonly draftId?: string
  /** The work submitted with it. An upload belongs to one work only, for good. */
  readonly workId?: string
  /** The cover of this file. */
  readonly cover?: Cover & { readonly uploadId: string }
  /** The upload that this cover was sent for. */
  readonly shows?: string
  /** The link of a work that this file was sent for. */
  readonly copyOf?: CopyPlan
  /** The work whose team signed this sheet. */
  readonly signsFor?: string
  /** A file uses it as its cover, so it does not expire. */
  readonly inUse?: true
  /** Of all its bytes, hex; added after the check of a work that was submitted with it. */
  readonly sha256?: string
  /** Its object is being deleted. */
  readonly removing?: true
}

/** When the owner first began to send this file. */
export const begunAtOf = ({ begunAt, startedAt }: Upload): number => begunAt ?? startedAt

/** Whether a work, a draft or a file uses it: then it does not expire. */
export const isTaken = ({ workId, draftId, inUse }: Upload): boolean =>
  workId !== undefined || draftId !== undefined || inUse === true

/** Uploads of no work are listed by expiry time, those with a digest by it: the arrived ones, and all that were begun. */
export const uploads = collection('uploads', (upload: Upload) => {
  const { id, expiresAt, startedAt, digest, arrived, removing } = upload
  const known = digest !== undefined && arrived !== undefined && !removing
  return {
    expiryRank: isTaken(upload) ? undefined : rankOf(expiresAt, id),
    digestRank: known ? rankOf(startedAt, id) : undefined,
    begunRank: digest === undefined ? undefined : rankOf(begunAtOf(upload), id),
  }
})

/** The owner's arrived files of that digest, latest first, at most `limit`. */
export const uploadsOfBytes = async (ownerId: string, digest: string, limit: number) =>
  (await uploads.page({ equal: { ownerId, digest }, rank: 'digestRank', order: 'desc', limit })).items

/** The owner's uploads of that digest, arrived or not, first begun first, at most `limit`. */
export const uploadsBegun = async (ownerId: string, digest: string, limit: number) =>
  (await uploads.page({ equal: { ownerId, digest }, rank: 'begunRank', order: 'asc', limit })).items

/** An upload that a work can take up. */
export type MediaUpload = Upload & { readonly kind: MediaKind }

/** The copy of a film that came as a link. */
export type CopyUpload = Upload & { readonly copyOf: CopyPlan }

export const isCopy = (upload: Upload): upload is CopyUpload => upload.copyOf !== undefined

/** The photo of a sheet that a team signed. */
export type SheetUpload = Upload & { readonly signsFor: string }

export const isSheet = (upload: Upload): upload is SheetUpload => upload.signsFor !== undefined

export const isMedia = (upload: Upload): upload is MediaUpload => isMediaKind(upload.kind)

const coverWithout = ({ fileId, etag, width, height }: Cover): Cover => ({ fileId, etag, width, height })

export const mediaOf = (
  { id, slot, kind, fileName, sizeBytes, cover }: MediaUpload,
  { fileId, etag }: ArrivedObject,
): WorkMedia => ({
  uploadId: id,
  slot,
  fileId,
  kind,
  fileName,
  sizeBytes,
  etag,
  ...optional('cover', cover && coverWithout(cover)),
})

/** Whether no work can take it up any more: it expired or is being removed. */
export const isExpired = (upload: Upload, now: number): boolean =>
  upload.removing === true || (!isTaken(upload) && now >= upload.expiresAt)

/** The caller's own upload; others answer like none. */
export async function ownUpload(reader: DocumentReader, id: string, caller: Caller): Promise<Upload> {
  const upload = await uploads.find(reader, id)
  if (!upload || upload.ownerId !== caller.personId) throw new Refusal('NOT_FOUND')
  return upload
}

/** Releases a file's cover, unless another file with the same bytes owns it. It expires at `expiresAt`. */
export async function releaseCover(
  transaction: DocumentTransaction,
  { id, cover }: Upload,
  expiresAt: number,
): Promise<void> {
  const picture = cover && (await uploads.find(transaction, cover.uploadId))
  if (!picture?.inUse || picture.shows !== id) return
  const { inUse: _used, ...free } = picture
  await uploads.save(transaction, { ...free, expiresAt })
}
