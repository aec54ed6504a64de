import { type actions } from '#shared/contract/actions'
import { listAnnouncements } from '../announcements/list-announcements'
import { pinAnnouncement } from '../announcements/pin-announcement'
import { publishAnnouncement } from '../announcements/publish-announcement'
import { readAnnouncement } from '../announcements/read-announcement'
import { readAnnouncementHistory } from '../announcements/read-announcement-history'
import { reviseAnnouncement } from '../announcements/revise-announcement'
import { withdrawAnnouncement } from '../announcements/withdraw-announcement'
import { listGallery } from '../gallery/list-gallery'
import { readPublicWork } from '../gallery/read-public-work'
import { assignUnit } from '../reviews/assign-unit'
import { decideReview } from '../reviews/decide-review'
import { listReviewQueue } from '../reviews/list-review-queue'
import { putBackWork } from '../reviews/put-back-work'
import { readReview } from '../reviews/read-review'
import { revealPhone } from '../reviews/reveal-phone'
import { takeDownWork } from '../reviews/take-down-work'
import { acceptInvitation } from '../roles/accept-invitation'
import { claimAdministrator } from '../roles/claim-administrator'
import { createInvitation } from '../roles/create-invitation'
import { grantRole } from '../roles/grant-role'
import { listRoleHolders } from '../roles/list-role-holders'
import { readInvitation } from '../roles/read-invitation'
import { revokeRole } from '../roles/revoke-role'
import { searchWorks } from '../search/search-works'
import { amendSeason } from '../season/amend-season'
import { installSeason } from '../season/install-season'
import { judgeSeasonFile } from '../season/judge-season-file'
import { listSeasonChanges } from '../season/list-season-changes'
import { publishSeason } from '../season/publish-season'
import { readEntrancePicture } from '../season/read-entrance-picture'
import { readSeasonCandidate } from '../season/read-season-candidate'
import { listSeasons, readNotice, readProgramme, readSeason } from '../season/read-season'
import { startSeasonUpload } from '../season/start-season-upload'
import { readSession } from '../session/read-session'
import { register } from '../session/register'
import { installSharePictures } from '../sharing/install-share-pictures'
import { openShare } from '../sharing/open-share'
import { readShareCode } from '../sharing/read-share-code'
import { readShareEffect } from '../sharing/read-share-effect'
import { readSharePicture } from '../sharing/read-share-picture'
import { finishUpload } from '../uploads/finish-upload'
import { startUpload } from '../uploads/start-upload'
import { checkWork } from '../works/check-work'
import { createWork } from '../works/create-work'
import { discardDraft } from '../works/discard-draft'
import { listMyWorks } from '../works/list-my-works'
import { markOfficiallySubmitted } from '../works/mark-officially-submitted'
import { markWorkSeen } from '../works/mark-work-seen'
import { readWork } from '../works/read-work'
import { saveWork } from '../works/save-work'
import { setPublicConsent } from '../works/set-public-consent'
import { submitWork } from '../works/submit-work'
import { withdrawWork } from '../works/withdraw-work'
import { type HandlersOf } from '../platform/use-case'

export const handlers = {
  readSession,
  register,
  readSeason,
  readNotice,
  readProgramme,
  listSeasons,
  readEntrancePicture,
  installSeason,
  startSeasonUpload,
  judgeSeasonFile,
  readSeasonCandidate,
  publishSeason,
  amendSeason,
  listSeasonChanges,
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
  listAnnouncements,
  readAnnouncement,
  readAnnouncementHistory,
  publishAnnouncement,
  reviseAnnouncement,
  pinAnnouncement,
  withdrawAnnouncement,
  openShare,
  readShareEffect,
  readShareCode,
  readSharePicture,
  installSharePictures,
} satisfies HandlersOf<typeof actions>
