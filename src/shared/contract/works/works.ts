import { action, type Page } from '#shared/contract/action'
import { type WorkReceipt, type WorkSummary, type WorkView } from '#shared/contract/works/views'
import { type WorkContent } from '#shared/domain/work/work'

/** Opens a draft; the server gives it its id. */
export const createWork = action<{ subProject: string }, WorkReceipt>({
  name: 'works.create',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks'],
})

/**
 * Opens a draft with what the caller wrote in a withdrawn work, and its files that are still there, which belong to the draft
 * from then on. Promises and consent are given anew. Asked again, it answers the same draft while that is one.
 */
export const copyWork = action<{ workId: string }, WorkReceipt>({
  name: 'works.copy',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks', 'ownWork'],
})

/** Saves a draft, or a draft beside a work in review or returned, complete or not. Officers keep reading what was submitted. */
export const saveWork = action<
  { workId: string; expectedVersion: number; content: WorkContent },
  WorkReceipt
>({
  name: 'works.save',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks', 'ownWork'],
})

/** Submits a draft, or changes of a work in review, returned or accepted, with the phone's content. */
export const submitWork = action<
  { workId: string; expectedVersion: number; content: WorkContent },
  WorkReceipt
>({
  name: 'works.submit',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks', 'ownWork', 'queue', 'publicWorks'],
})

/** Runs the machine check of a `checking` work; otherwise answers its state. */
export const checkWork = action<{ workId: string }, WorkReceipt>({
  name: 'works.check',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks', 'ownWork', 'queue', 'publicWorks'],
})

/** Takes a submitted work back; it leaves the review and, if it was shown, the gallery. */
export const withdrawWork = action<{ workId: string; expectedVersion: number }, WorkReceipt>({
  name: 'works.withdraw',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks', 'ownWork', 'queue', 'publicWorks'],
})

/** Deletes a draft that was never submitted. */
export const discardDraft = action<{ workId: string }, { discarded: true }>({
  name: 'works.discardDraft',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks'],
})

/** Drops what the author wrote since the last submission; what was submitted stays where it is. */
export const dropChanges = action<{ workId: string; expectedVersion: number }, WorkReceipt>({
  name: 'works.dropChanges',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks', 'ownWork'],
})

/** Gives or withdraws consent to public display; withdrawing removes the work from the gallery at once. */
export const setPublicConsent = action<{ workId: string; publicConsent: boolean }, WorkReceipt>({
  name: 'works.setPublicConsent',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks', 'ownWork', 'publicWorks'],
})

/** “我已在官方平台报送”: the author's own word on a relay work. */
export const markOfficiallySubmitted = action<{ workId: string }, WorkReceipt>({
  name: 'works.markOfficiallySubmitted',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks', 'ownWork'],
})

/** Takes that word back. */
export const unmarkOfficiallySubmitted = action<{ workId: string }, WorkReceipt>({
  name: 'works.unmarkOfficiallySubmitted',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks', 'ownWork'],
})

/** The author’s own works, the latest first. */
export const listMyWorks = action<{ cursor?: string }, Page<WorkSummary>>({
  name: 'works.listMine',
  unit: 'api',
  access: 'registered',
  effect: 'read',
  shows: ['ownWorks'],
})

/** The author's own work; reading does not mark it as seen. */
export const readWork = action<{ workId: string }, WorkView>({
  name: 'works.read',
  unit: 'api',
  access: 'registered',
  effect: 'read',
  shows: ['ownWork'],
})

/** Clears the work's mark: the author has read its state. */
export const markWorkSeen = action<{ workId: string }, { seen: true }>({
  name: 'works.markSeen',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks'],
})

export const worksActions = {
  createWork,
  copyWork,
  saveWork,
  submitWork,
  checkWork,
  withdrawWork,
  discardDraft,
  dropChanges,
  setPublicConsent,
  markOfficiallySubmitted,
  unmarkOfficiallySubmitted,
  listMyWorks,
  readWork,
  markWorkSeen,
}
