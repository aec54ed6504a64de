import { action, type Page } from '#shared/contract/action'
import { type WorkReceipt, type WorkSummary, type WorkView } from '#shared/contract/works/views'
import { type MediaKind } from '#shared/domain/media/kinds'
import { type WorkContent } from '#shared/domain/work/work'

/** Opens a draft; the server names it. */
export const createWork = action<{ subProject: string }, WorkReceipt>({
  name: 'works.create',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

/** Saves what a draft or a returned work says; nothing need be complete. */
export const saveWork = action<
  { workId: string; expectedVersion: number; content: WorkContent },
  WorkReceipt
>({
  name: 'works.save',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

/** Submits a draft or a returned work, or an edit of an accepted one, with the content as it stands on the phone. */
export const submitWork = action<
  { workId: string; expectedVersion: number; content: WorkContent },
  WorkReceipt
>({
  name: 'works.submit',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

/** Runs the machine check of a work that is `checking`; otherwise just answers how it stands. */
export const checkWork = action<{ workId: string }, WorkReceipt>({
  name: 'works.check',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

/** Takes a submitted work back; it leaves the review and, if it was shown, the gallery. */
export const withdrawWork = action<{ workId: string; expectedVersion: number }, WorkReceipt>({
  name: 'works.withdraw',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

/** Deletes a draft that was never submitted. */
export const discardDraft = action<{ workId: string }, { discarded: true }>({
  name: 'works.discardDraft',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

/** Gives or takes back the consent to public display; taking it back leaves the gallery at once. */
export const setPublicConsent = action<{ workId: string; publicConsent: boolean }, WorkReceipt>({
  name: 'works.setPublicConsent',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

/** “我已在官方平台报送”: the author's own word on a relay work. */
export const markOfficiallySubmitted = action<{ workId: string }, WorkReceipt>({
  name: 'works.markOfficiallySubmitted',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

/** The author’s own works, the latest first. */
export const listMyWorks = action<{ cursor?: string }, Page<WorkSummary>>({
  name: 'works.listMine',
  unit: 'api',
  access: 'registered',
  effect: 'read',
})

/** The author's own work; reading does not mark it as seen. */
export const readWork = action<{ workId: string }, WorkView>({
  name: 'works.read',
  unit: 'api',
  access: 'registered',
  effect: 'read',
})

/** The author has read how the work stands; its mark goes. */
export const markWorkSeen = action<{ workId: string }, { seen: true }>({
  name: 'works.markSeen',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

export interface UploadTicket {
  readonly uploadId: string
  /** Where the phone may put exactly this file. */
  readonly cloudPath: string
  /** epoch ms, exclusive */
  readonly expiresAt: number
}

/** A place for a file of a work; or the file itself, where the caller has sent these very bytes before. */
export interface FileTicket extends UploadTicket {
  /** Nothing need be sent. `covered`: nor a picture that stands for it. */
  readonly arrived?: { readonly covered: boolean }
}

/**
 * Asks for a place to upload a file of a slot to. SLOT_UNKNOWN where the sub-project's spec has no such slot. The extension
 * comes from the kind and format the phone found; the cloud checks again. `digest`: SHA-1 of its bytes in hexadecimal; of the
 * caller's own files alone one with the same digest and size is taken again.
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
>({ name: 'uploads.start', unit: 'api', access: 'registered', effect: 'write' })

/**
 * Asks for a place for the picture that stands for a finished file of the caller's: a plain JPEG, at most 1,280 pixels long and
 * 150 KB. Finished like any upload; it is looked at then, and takes the place of an earlier one.
 */
export const startCover = action<{ uploadId: string; sizeBytes: number }, UploadTicket>({
  name: 'uploads.startCover',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

/** Tells that the bytes are there; the cloud looks at size and ETag and keeps them. */
export const finishUpload = action<
  { uploadId: string; fileId: string },
  { uploadId: string; sizeBytes: number }
>({ name: 'uploads.finish', unit: 'api', access: 'registered', effect: 'write' })

export const worksActions = {
  createWork,
  saveWork,
  submitWork,
  checkWork,
  withdrawWork,
  discardDraft,
  setPublicConsent,
  markOfficiallySubmitted,
  listMyWorks,
  readWork,
  markWorkSeen,
}

export const uploadsActions = {
  startUpload,
  startCover,
  finishUpload,
}
