import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import {
  assignUnit,
  decideReview,
  listReviewQueue,
  putBackWork,
  readReview,
  revealPhone,
  takeDownWork,
} from '#shared/contract/reviews/reviews'
import {
  acceptInvitation,
  claimAdministrator,
  createInvitation,
  grantRole,
  listRoleHolders,
  readInvitation,
  revokeRole,
} from '#shared/contract/roles/roles'
import { installSeason, readNotice, readProgramme, readSeason } from '#shared/contract/season/season'
import { searchWorks } from '#shared/contract/search/search'
import { readSession, register } from '#shared/contract/session/session'
import {
  checkWork,
  createWork,
  discardDraft,
  finishUpload,
  listMyWorks,
  markOfficiallySubmitted,
  markWorkSeen,
  readWork,
  saveWork,
  setPublicConsent,
  startUpload,
  submitWork,
  withdrawWork,
} from '#shared/contract/works/works'

/** Every action there is. A handler and a schema for each is demanded by type. */
export const actions = {
  readSession,
  register,
  readSeason,
  readNotice,
  readProgramme,
  installSeason,
  claimAdministrator,
  createInvitation,
  readInvitation,
  acceptInvitation,
  grantRole,
  revokeRole,
  listRoleHolders,
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
  startUpload,
  finishUpload,
  listReviewQueue,
  readReview,
  decideReview,
  assignUnit,
  revealPhone,
  takeDownWork,
  putBackWork,
  listGallery,
  readPublicWork,
  searchWorks,
}

export type ActionKey = keyof typeof actions
