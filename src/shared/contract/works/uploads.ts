import { action } from '#shared/contract/action'
import { type MediaKind } from '#shared/domain/media/kinds'

export interface UploadTicket {
  readonly uploadId: string
  /** Where the phone may put exactly this file. */
  readonly cloudPath: string
  /** epoch ms, exclusive */
  readonly expiresAt: number
}

/** A place for a file, or the file itself if the caller sent the same bytes before. */
export interface FileTicket extends UploadTicket {
  /** The file need not be sent. `covered`: nor its cover. */
  readonly arrived?: { readonly covered: boolean }
}

/**
 * Asks for a place for a file of a slot. SLOT_UNKNOWN: the sub-project's spec has no such slot. The extension comes from the
 * kind and format the phone found; the cloud checks again. `digest`: SHA-1 of its bytes in hexadecimal. Only the caller's own
 * files are matched, by digest and size.
 */
export const startUpload = action<
  {
    subProject: string
    slot: string
    kind: MediaKind
    fileName: string
    sizeBytes: number
    digest?: string | undefined
  },
  FileTicket
>({ name: 'uploads.start', unit: 'api', access: 'registered', effect: 'write', changes: [] })

/**
 * Asks for a place for the cover of one of the caller's finished files. A cover is a plain JPEG, at most 1,280 pixels long and
 * 150 KB. `uploads.finish` checks it, and it replaces an earlier one.
 */
export const startCover = action<{ uploadId: string; sizeBytes: number }, UploadTicket>({
  name: 'uploads.startCover',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: [],
})

/** Reports that the bytes have arrived; the cloud checks and keeps size and ETag. */
export const finishUpload = action<
  { uploadId: string; fileId: string },
  { uploadId: string; sizeBytes: number }
>({
  name: 'uploads.finish',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWork', 'review', 'queue'],
})

export const uploadsActions = {
  startUpload,
  startCover,
  finishUpload,
}
