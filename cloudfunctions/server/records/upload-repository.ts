import { Refusal } from '#shared/domain/refusal'
import { type SeasonUpload } from '#shared/contract/season/manage-season'
import { rankOf } from '#shared/domain/rank'
import { isMediaKind, type MediaKind } from '#shared/domain/media/kinds'
import { type CopyPlan } from '#shared/domain/work/review-copy'
import { type Cover, type WorkMedia } from '#shared/domain/work/work'
import { type Caller } from '#shared/domain/access/roles'
import { optional } from '../platform/optional'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'
import { listByRank } from '../platform/ranked-lists'

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
  /** Empty where it is for no work. */
  readonly subProject: string
  /** Of the sub-project's spec; empty where it is for no work. */
  readonly slot: string
  readonly kind: MediaKind | SeasonUpload | 'cover' | 'reviewCopy' | 'signatureSheet'
  readonly fileName: string
  /** bytes, as announced */
  readonly sizeBytes: number
  readonly cloudPath: string
  /** SHA-1 of its bytes as the phone told it: which of the owner's files it is, no proof of anything. */
  readonly digest?: string
  readonly startedAt: number
  /** When an earlier try of its owner with this very file began, where there was one. */
  readonly begunAt?: number
  /** Until then (exclusive) it may finish and be taken up by a work; it does not expire while a work has it. */
  readonly expiresAt: number
  readonly arrived?: ArrivedObject
  /** The draft that names it. */
  readonly draftId?: string
  /** The work that was submitted with it; an upload belongs to one work only, for good. */
  readonly workId?: string
  /** What is shown of this file. */
  readonly cover?: Cover & { readonly uploadId: string }
  /** The upload that this picture was sent for. */
  readonly shows?: string
  /** The link of a work that this file was sent for. */
  readonly copyOf?: CopyPlan
  /** The work whose team signed it. */
  readonly signsFor?: string
  /** That file has it as its cover, and it does not expire. */
  readonly inUse?: true
  /** Its object is being deleted. */
  readonly removing?: true
}

/**
 * The document as stored: uploads that no work has are listed by the time they expire, those of known bytes by their digest:
 * what has arrived, and whatever was begun.
 */
type StoredUpload = Upload & {
  readonly expiryRank?: string
  readonly digestRank?: string
  readonly begunRank?: string
}

function withoutRanks({
  expiryRank: _expiry,
  digestRank: _digest,
  begunRank: _begun,
  ...upload
}: StoredUpload): Upload {
  return upload
}

/** When its owner began to send this file, by the first try. */
export const begunAtOf = ({ begunAt, startedAt }: Upload): number => begunAt ?? startedAt

export async function findUpload(reader: DocumentReader, id: string): Promise<Upload | null> {
  const stored = await reader.find<StoredUpload>('uploads', id)
  return stored && withoutRanks(stored)
}

/** A work, a draft or a file has it: it does not go by itself. */
export const isTaken = ({ workId, draftId, inUse }: Upload): boolean =>
  workId !== undefined || draftId !== undefined || inUse === true

export function saveUpload(transaction: DocumentTransaction, upload: Upload): Promise<void> {
  const { id, expiresAt, startedAt, digest, arrived, removing } = upload
  const free = !isTaken(upload)
  const known = digest !== undefined && arrived !== undefined && !removing
  return transaction.save('uploads', id, {
    ...upload,
    ...optional('expiryRank', free ? rankOf(expiresAt, id) : undefined),
    ...optional('digestRank', known ? rankOf(startedAt, id) : undefined),
    ...optional('begunRank', digest !== undefined ? rankOf(begunAtOf(upload), id) : undefined),
  })
}

/** The owner's arrived files of that digest, the latest first, at most so many. */
export async function uploadsOfBytes(
  ownerId: string,
  digest: string,
  most: number,
): Promise<readonly Upload[]> {
  const { items } = await listByRank<StoredUpload>({
    collection: 'uploads',
    equal: { ownerId, digest },
    rank: 'digestRank',
    order: 'desc',
    cursor: undefined,
    limit: most,
  })
  return items.map(withoutRanks)
}

/** The owner's uploads of that digest, arrived or not, those begun first before the others, at most so many. */
export async function uploadsBegun(
  ownerId: string,
  digest: string,
  most: number,
): Promise<readonly Upload[]> {
  const { items } = await listByRank<StoredUpload>({
    collection: 'uploads',
    equal: { ownerId, digest },
    rank: 'begunRank',
    order: 'asc',
    cursor: undefined,
    limit: most,
  })
  return items.map(withoutRanks)
}

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

/** Whether it can be taken up no more: left lying too long, or on its way out. */
export const isExpired = (upload: Upload, now: number): boolean =>
  upload.removing === true || (!isTaken(upload) && now >= upload.expiresAt)

/** The caller's own upload; another person's answers like none. */
export async function ownUpload(reader: DocumentReader, id: string, caller: Caller): Promise<Upload> {
  const upload = await findUpload(reader, id)
  if (!upload || upload.ownerId !== caller.personId) throw new Refusal('NOT_FOUND')
  return upload
}

/** Lets go of a file's cover, unless it is another's whose bytes are the same; it goes at `expiresAt`. */
export async function releaseCover(
  transaction: DocumentTransaction,
  { id, cover }: Upload,
  expiresAt: number,
): Promise<void> {
  const picture = cover && (await findUpload(transaction, cover.uploadId))
  if (!picture?.inUse || picture.shows !== id) return
  const { inUse: _used, ...free } = picture
  await saveUpload(transaction, { ...free, expiresAt })
}
