import { type InputOf } from '#shared/contract/action'
import { type ActionKey, actions } from './all-actions'
import { type Role } from '#shared/domain/access/roles'
import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { FIRST_ADMINISTRATOR_CODE } from './test-environment'
import { aTeam, completeContent } from './work-samples'

/** Ids that an input may name. */
export interface Named {
  readonly workId: string
  readonly version: number
  readonly personId: string
  readonly role: Role
  readonly unitId: string
  readonly uploadId: string
  readonly fileId: string
  readonly token: string
  readonly invitationId: string
  readonly announcementId: string
  /** Of the current season, and of the candidate. */
  readonly seasonHash: string
  readonly candidateHash: string
  readonly picture: string
  /** Of the calendar of 2031. */
  readonly calendarVersion: number
  readonly jobId: string
}

/** Well formed, and of nothing that exists. */
export const NOTHING_NAMED: Named = {
  workId: 'aaaaaaaaaaaaaaaa',
  version: 1,
  personId: 'bbbbbbbbbbbbbbbbbbbbbbbb',
  role: 'unitOfficer',
  unitId: 'baoji',
  uploadId: 'cccccccccccccccc',
  fileId: 'cloud://env.local/uploads/a/b.jpg',
  token: 'd'.repeat(40),
  invitationId: '3'.repeat(64),
  announcementId: 'eeeeeeeeeeeeeeee',
  seasonHash: '0'.repeat(64),
  candidateHash: '1'.repeat(64),
  picture: '2'.repeat(32),
  calendarVersion: 0,
  jobId: 'ffffffffffffffff',
}

const decision = {
  kind: 'return',
  citations: [{ clauseId: 'annex2.1', quote: '重点内容配字幕' }],
  message: '请加上字幕',
  internalNote: '第二次了',
} as const

const theWritten = ({ workId, version, uploadId }: Named) => ({
  workId,
  expectedVersion: version,
  content: completeContent('photography', {
    files: { main: [uploadId] },
    captions: { [uploadId]: '六点，塔吊先醒' },
  }),
})
const theRole = ({ role, unitId }: Named) => ({ role, unitId })
const theGrant = (named: Named) => ({ personId: named.personId, ...theRole(named) })
const theWork = ({ workId }: Named) => ({ workId })
const theLink = ({ workId, version }: Named) => ({
  ...{ workId, expectedVersion: version, slot: 'main', position: 1 },
})
const theJob = ({ jobId }: Named) => ({ jobId })
const theShared = ({ workId }: Named) => ({ kind: 'w', id: workId }) as const
const announced = { kind: 'notice', title: '关于收稿的通知', body: '请各单位于月底前报送。' } as const
const theAnnouncement = ({ announcementId }: Named) => ({ announcementId })
const theAnnouncementAt = (named: Named) => ({ ...theAnnouncement(named), expectedVersion: named.version })

type Inputs = { readonly [Key in ActionKey]: (named: Named) => InputOf<(typeof actions)[Key]> }

/** The actions that can be asked for nothing in particular. */
type AskedWithNothing = {
  [Key in ActionKey]: Record<string, never> extends InputOf<(typeof actions)[Key]> ? Key : never
}[ActionKey]

/** A new action whose input needs something does not compile without one here. */
const written: Omit<Inputs, AskedWithNothing> = {
  register: () => ({ agreementVersion: PRIVACY_AGREEMENT_VERSION }),
  readEntrancePicture: ({ picture }) => ({ picture }),
  installSeason: () => ({ key: '2020' }),
  startSeasonUpload: () => ({ kind: 'entrancePicture', fileName: '二维码.jpg', sizeBytes: 5000 }),
  validateSeasonFile: ({ uploadId }) => ({ uploadId }),
  publishSeason: ({ candidateHash: hash, seasonHash: expectedHash }) => ({ hash, expectedHash }),
  amendSeason: ({ seasonHash: expectedHash }) => ({
    expectedHash,
    change: { kind: 'summary', subProject: 'song', summary: `歌曲征集的新简介 ${expectedHash.slice(0, 8)}` },
    reason: '原简介有误',
  }),
  markMessageRead: () => ({ number: 1, andOlder: false }),
  readCalendar: () => ({ year: '2020' }),
  changeCalendar: ({ calendarVersion }) => ({
    ...{ year: '2031', expectedVersion: calendarVersion },
    // A version has other days than the one before.
    daysOff: ['2031-01-01', calendarVersion % 2 === 0 ? '2031-05-01' : '2031-05-02'],
    makeUpDays: ['2031-01-04'],
  }),
  installCalendars: () => ({ from: '2020' }),
  claimAdministrator: () => ({ code: FIRST_ADMINISTRATOR_CODE, displayName: '管理员' }),
  createInvitation: theRole,
  listInvitations: () => ({ list: 'open' }),
  cancelInvitation: ({ invitationId }) => ({ invitationId }),
  readInvitation: ({ token }) => ({ token }),
  acceptInvitation: ({ token }) => ({ token, displayName: '李干事' }),
  grantRole: theGrant,
  revokeRole: theGrant,
  exportAuditRows: () => ({ stream: 'roles' }),
  createTeamCard: ({ workId }) => ({ workId, member: aTeam.members[0] }),
  readTeamCard: ({ token }) => ({ token }),
  answerTeamCard: ({ token }) => ({ token, agrees: true }),
  startSignatureSheet: ({ workId }) => ({ workId, fileName: '签名.jpg', sizeBytes: 5000 }),
  createWork: () => ({ subProject: 'photography' }),
  saveWork: theWritten,
  submitWork: theWritten,
  checkWork: theWork,
  withdrawWork: ({ workId, version }) => ({ workId, expectedVersion: version }),
  discardDraft: theWork,
  setPublicConsent: ({ workId }) => ({ workId, publicConsent: true }),
  markOfficiallySubmitted: theWork,
  readWork: theWork,
  markWorkSeen: theWork,
  startUpload: () => ({
    subProject: 'photography',
    slot: 'main',
    kind: 'photo',
    fileName: '大堤.jpg',
    sizeBytes: 5000,
  }),
  startCover: ({ uploadId }) => ({ uploadId, sizeBytes: 5000 }),
  finishUpload: ({ uploadId, fileId }) => ({ uploadId, fileId }),
  listReviewQueue: ({ unitId }) => ({ unitId }),
  readReview: theWork,
  decideSignatureSheet: ({ workId, uploadId }) => ({ workId, uploadId, complete: true, reason: '' }),
  decideReview: ({ workId, version }) => ({ workId, expectedVersion: version, ...decision }),
  undoDecision: theWork,
  settleDecision: theWork,
  assignUnit: ({ workId, version, unitId }) => ({ workId, expectedVersion: version, unitId }),
  revealPhone: ({ workId }) => ({ workId, reason: '核对信息' }),
  takeDownWork: ({ workId }) => ({ workId, reason: '不妥' }),
  putBackWork: theWork,
  reopenWork: ({ workId }) => ({ workId, reason: '补充了授权' }),
  listOfficeWorks: ({ unitId }) => ({ unitId }),
  findOfficeWorks: ({ unitId }) => ({ unitId, by: 'title', query: '题目' }),
  listLinks: ({ unitId }) => ({ unitId, list: 'missing' }),
  startReviewCopy: (named) => ({ ...theLink(named), fileName: '成片.mp4', sizeBytes: 5000 }),
  markReviewLink: (named) => ({ ...theLink(named), dead: true, reason: '提示链接已失效' }),
  startWorksList: ({ unitId }) => ({ unitId }),
  startRecommendation: theWork,
  startSeasonRules: () => ({ year: '2020' }),
  cancelJob: theJob,
  openJob: theJob,
  readPublicWork: theWork,
  searchUnits: () => ({ query: '渭滨' }),
  searchWorks: () => ({ query: '' }),
  readAnnouncement: theAnnouncement,
  readAnnouncementHistory: theAnnouncement,
  publishAnnouncement: ({ unitId }) => ({ unitId, ...announced }),
  reviseAnnouncement: (named) => ({ ...theAnnouncementAt(named), ...announced }),
  pinAnnouncement: (named) => ({ ...theAnnouncementAt(named), pinned: true }),
  withdrawAnnouncement: (named) => ({ ...theAnnouncementAt(named), reason: '内容有误' }),
  openShare: theShared,
  readShareEffect: ({ unitId }) => ({ unitId }),
  readShareCode: theShared,
  readSharePicture: () => ({ key: 'season' }),
  installSharePictures: () => ({ key: '2020' }),
}

/** A well-formed input of every action, optional fields left out. */
export const validInputs = {
  ...Object.fromEntries(Object.keys(actions).map((key) => [key, () => ({})])),
  ...written,
} as unknown as Inputs
