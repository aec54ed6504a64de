import { type AuditStream } from '#shared/domain/audit/audit-row'
import { type ActionKey } from '../../support/all-actions'

/** The actions that leave a row, with its stream and the kind of what it is about. */
export const AUDITED: Partial<Record<ActionKey, readonly [AuditStream, subject: string]>> = {
  register: ['persons', 'person'],
  setPublicConsent: ['persons', 'work'],
  answerTeamCard: ['persons', 'work'],
  claimAdministrator: ['roles', 'person'],
  createInvitation: ['roles', 'invitation'],
  acceptInvitation: ['roles', 'person'],
  grantRole: ['roles', 'person'],
  revokeRole: ['roles', 'person'],
  installSeason: ['season', 'season'],
  publishSeason: ['season', 'season'],
  amendSeason: ['season', 'season'],
  decideReview: ['reviews', 'work'],
  assignUnit: ['reviews', 'work'],
  revealPhone: ['reviews', 'work'],
  takeDownWork: ['reviews', 'work'],
  putBackWork: ['reviews', 'work'],
  markReviewLink: ['reviews', 'work'],
  decideSignatureSheet: ['reviews', 'work'],
  exportAuditRows: ['audit', 'stream'],
}

/** The writes and acts that leave none, and why. A new one must stand here or above. */
export const NOT_AUDITED: Partial<Record<ActionKey, string>> = {
  createWork: 'an author’s own draft',
  saveWork: 'an author’s own draft',
  discardDraft: 'an author’s own draft',
  submitWork: 'an author’s own work: its timeline and its declarations tell it',
  withdrawWork: 'an author’s own work: its timeline tells it',
  markOfficiallySubmitted: 'an author’s own work: its timeline tells it',
  markWorkSeen: 'says what an author has read',
  checkWork: 'the machine’s word: the timeline tells it',
  createTeamCard: 'asks a member; the answer leaves the row',
  startUpload: 'a place for a file',
  startCover: 'a place for a file',
  startSignatureSheet: 'a place for a file',
  startReviewCopy: 'a place for a file',
  startSeasonUpload: 'a place for a file',
  finishUpload: 'a file’s arrival: the timeline tells what became of it',
  validateSeasonFile: 'changes nothing until it is published',
  publishAnnouncement: 'its own history tells who and what',
  reviseAnnouncement: 'its own history tells who and what',
  pinAnnouncement: 'its own history tells who and what',
  withdrawAnnouncement: 'its own history tells who and what',
  openShare: 'counts openings without openers',
  readShareCode: 'keeps a picture',
  installSharePictures: 'keeps pictures',
}
