import { type ActionKey } from '../../support/all-actions'
import { publishAnnouncement } from '#shared/contract/announcements/announcements'
import { createInvitation } from '#shared/contract/roles/roles'
import { startWorksList } from '#shared/contract/papers/papers'
import { decideReview, takeDownWork } from '#shared/contract/reviews/reviews'
import { invitationIdOf } from '../../../cloudfunctions/server/roles/invitation-repository'
import { createTeamCard } from '#shared/contract/works/team'
import { UNDO_WINDOW_MS } from '#shared/domain/work/pending-decision'
import { UNCERTAIN_UNIT } from '#shared/domain/work/work'
import { type Person } from '../../support/product-person'
import { type ProductCloud } from '../../support/product-cloud'
import { linkedFilm } from '../../support/linked-films'
import { sendSheet } from '../../support/signature-sheets'
import { aTeam } from '../../support/work-samples'
import { candidateOf, handOver, hashNow, season2021 } from '../../support/seasons'
import { rawSeason2020 } from '../../unit/season/season-2020'
import { type Named, NOTHING_NAMED, validInputs } from '../../support/valid-inputs'

/** Who does it, with what; and well-formed input of another intention. */
export interface ReplayScene {
  readonly person: Person
  readonly input: unknown
  readonly other: unknown
}

type MakeScene = (cloud: ProductCloud) => Promise<ReplayScene>

const OTHER = { ...NOTHING_NAMED, workId: 'zzzzzzzzzzzzzzzz' }

function scene(person: Person, key: ActionKey, named: Partial<Named>, change: object = {}): ReplayScene {
  const input = validInputs[key]({ ...NOTHING_NAMED, ...named })
  const other = { ...validInputs[key]({ ...NOTHING_NAMED, ...named }), ...change }
  return { person, input, other: Object.keys(change).length > 0 ? other : validInputs[key](OTHER) }
}

/** A work of a new author in the wanted place. */
const withWork =
  (
    key: ActionKey,
    make: 'draft' | 'submittedWork' | 'checkedWork' | 'acceptedWork',
    by: 'author' | 'province',
  ): MakeScene =>
  async (cloud) => {
    const made = await cloud[make]({ by: cloud.as(`author-for-${key}`) })
    const { workId, version, file } = made
    const person = by === 'author' ? made.author : await cloud.provinceOfficer()
    return scene(person, key, { workId, version, uploadId: file.uploadId })
  }

/** A work that the province has just approved; its time to be undone is over where that is asked for. */
const withDecided =
  (key: 'undoDecision' | 'settleDecision'): MakeScene =>
  async (cloud) => {
    const { workId, version } = await cloud.checkedWork({ by: cloud.as(`author-for-${key}`) })
    const person = await cloud.provinceOfficer()
    await person.must(decideReview, validInputs.decideReview({ ...NOTHING_NAMED, workId, version }))
    if (key === 'settleDecision') await cloud.environment.advanceClock(UNDO_WINDOW_MS)
    return scene(person, key, { workId })
  }

/** A film that came as a link, in the hands of the province. */
const withLink =
  (key: ActionKey, change: object): MakeScene =>
  async (cloud) => {
    const { workId, version } = await linkedFilm(cloud.as(`author-for-${key}`))
    return scene(await cloud.provinceOfficer(), key, { workId, version }, change)
  }

const teamWork = (cloud: ProductCloud, openid: string) =>
  cloud.submittedWork({ by: cloud.as(openid), kind: 'video', content: aTeam })

/** An announcement of the province's. */
const withAnnouncement =
  (key: ActionKey, change: object): MakeScene =>
  async (cloud) => {
    const person = await cloud.provinceOfficer()
    const input = validInputs.publishAnnouncement(NOTHING_NAMED)
    return scene(person, key, await person.must(publishAnnouncement, input), change)
  }

/** For every write one scene in which it succeeds; a write without one fails the test. `claimAdministrator` needs a cloud without one. */
export const replayScenes: Partial<Record<ActionKey, MakeScene>> = {
  claimAdministrator: async (cloud) =>
    scene(await cloud.registered('claimer'), 'claimAdministrator', {}, { displayName: '别人' }),
  register: async (cloud) => scene(cloud.as('newcomer'), 'register', {}, { agreementVersion: 'another' }),
  installSeason: async (cloud) => scene(cloud.admin, 'installSeason', {}, { key: '2021' }),
  startSeasonUpload: async (cloud) => scene(cloud.admin, 'startSeasonUpload', {}, { sizeBytes: 5001 }),
  validateSeasonFile: async (cloud) => {
    const uploadId = await handOver(cloud.admin, season2021())
    return scene(cloud.admin, 'validateSeasonFile', { uploadId }, { uploadId: NOTHING_NAMED.uploadId })
  },
  publishSeason: async (cloud) => {
    const candidateHash = await candidateOf(cloud.admin, { ...rawSeason2020(), version: 9 })
    const seasonHash = await hashNow(cloud.admin)
    return scene(cloud.admin, 'publishSeason', { candidateHash, seasonHash }, { hash: seasonHash })
  },
  amendSeason: async (cloud) =>
    scene(
      await cloud.provinceOfficer(),
      'amendSeason',
      { seasonHash: await hashNow(cloud.admin) },
      { reason: '另有原因' },
    ),
  changeCalendar: async (cloud) => scene(cloud.admin, 'changeCalendar', {}, { year: '2032' }),
  installCalendars: async (cloud) => scene(cloud.admin, 'installCalendars', {}, { from: '2026' }),
  createInvitation: async (cloud) => scene(cloud.admin, 'createInvitation', {}, { unitId: 'xian' }),
  acceptInvitation: async (cloud) => {
    const { token } = await cloud.admin.must(createInvitation, { role: 'unitOfficer', unitId: 'baoji' })
    return scene(await cloud.registered('invited'), 'acceptInvitation', { token }, { displayName: '王干事' })
  },
  cancelInvitation: async (cloud) => {
    const { token } = await cloud.admin.must(createInvitation, { role: 'unitOfficer', unitId: 'baoji' })
    const invitationId = invitationIdOf(token)
    return scene(cloud.admin, 'cancelInvitation', { invitationId }, { invitationId: 'f'.repeat(64) })
  },
  grantRole: async (cloud) => {
    const { personId } = await cloud.registered('granted')
    return scene(cloud.admin, 'grantRole', { personId }, { unitId: 'xian' })
  },
  revokeRole: async (cloud) => {
    const { personId } = await cloud.officer('revoked', 'unitOfficer', 'baoji')
    return scene(cloud.admin, 'revokeRole', { personId }, { unitId: 'xian' })
  },
  createTeamCard: async (cloud) => {
    const { author, workId } = await teamWork(cloud, 'card-maker')
    return scene(author, 'createTeamCard', { workId })
  },
  answerTeamCard: async (cloud) => {
    const { author, workId } = await teamWork(cloud, 'team-author')
    const { token } = await author.must(createTeamCard, { workId, member: aTeam.members[0] })
    return scene(await cloud.registered('member'), 'answerTeamCard', { token }, { agrees: false })
  },
  startSignatureSheet: async (cloud) => {
    const { author, workId } = await teamWork(cloud, 'sheet-sender')
    return scene(author, 'startSignatureSheet', { workId }, { sizeBytes: 5001 })
  },
  decideSignatureSheet: async (cloud) => {
    const { author, workId } = await teamWork(cloud, 'sheet-author')
    const { uploadId } = await sendSheet(author, workId)
    const person = await cloud.provinceOfficer()
    return scene(person, 'decideSignatureSheet', { workId, uploadId }, { complete: false, reason: '缺一人' })
  },
  createWork: async (cloud) =>
    scene(await cloud.registered('creator'), 'createWork', {}, { subProject: 'micro-video' }),
  saveWork: withWork('saveWork', 'draft', 'author'),
  submitWork: withWork('submitWork', 'draft', 'author'),
  checkWork: withWork('checkWork', 'submittedWork', 'author'),
  withdrawWork: withWork('withdrawWork', 'checkedWork', 'author'),
  discardDraft: withWork('discardDraft', 'draft', 'author'),
  setPublicConsent: async (cloud) => {
    const { author, workId } = await cloud.acceptedWork({
      by: cloud.as('consenting'),
      content: { publicConsent: false },
    })
    return scene(author, 'setPublicConsent', { workId }, { publicConsent: false })
  },
  markOfficiallySubmitted: withWork('markOfficiallySubmitted', 'submittedWork', 'author'),
  markWorkSeen: withWork('markWorkSeen', 'checkedWork', 'author'),
  markMessageRead: async (cloud) => {
    const { author } = await cloud.acceptedWork({ by: cloud.as('author-who-is-told') })
    return scene(author, 'markMessageRead', {}, { andOlder: true })
  },
  startUpload: async (cloud) =>
    scene(await cloud.registered('uploader'), 'startUpload', {}, { sizeBytes: 5001 }),
  startCover: async (cloud) => {
    const person = await cloud.registered('uploader')
    const { uploadId } = await person.upload({ kind: 'photo' })
    return scene(person, 'startCover', { uploadId }, { sizeBytes: 5001 })
  },
  finishUpload: async (cloud) => {
    const person = await cloud.registered('finisher')
    const { uploadId, fileId } = await person.putFile({ kind: 'photo' })
    return scene(person, 'finishUpload', { uploadId, fileId }, { fileId: `${fileId}x` })
  },
  startReviewCopy: withLink('startReviewCopy', { sizeBytes: 5001 }),
  markReviewLink: withLink('markReviewLink', { reason: '提取码不对' }),
  decideReview: withWork('decideReview', 'checkedWork', 'province'),
  undoDecision: withDecided('undoDecision'),
  settleDecision: withDecided('settleDecision'),
  assignUnit: async (cloud) => {
    const plan = { by: cloud.as('author-not-sure'), content: { unitId: UNCERTAIN_UNIT } }
    const { workId, version } = await cloud.checkedWork(plan)
    return scene(await cloud.provinceOfficer(), 'assignUnit', { workId, version })
  },
  revealPhone: withWork('revealPhone', 'checkedWork', 'province'),
  takeDownWork: withWork('takeDownWork', 'acceptedWork', 'province'),
  publishAnnouncement: async (cloud) =>
    scene(await cloud.provinceOfficer(), 'publishAnnouncement', {}, { title: '另一条' }),
  reviseAnnouncement: withAnnouncement('reviseAnnouncement', { title: '另一条' }),
  pinAnnouncement: withAnnouncement('pinAnnouncement', { pinned: false }),
  withdrawAnnouncement: withAnnouncement('withdrawAnnouncement', { reason: '另有安排' }),
  startWorksList: async (cloud) =>
    scene(await cloud.provinceOfficer(), 'startWorksList', {}, { unitId: 'xian' }),
  startRecommendation: withWork('startRecommendation', 'checkedWork', 'province'),
  startSeasonRules: async (cloud) =>
    scene(await cloud.provinceOfficer(), 'startSeasonRules', {}, { year: '2019' }),
  cancelJob: async (cloud) => {
    const person = await cloud.provinceOfficer()
    const { id: jobId } = await person.must(startWorksList, { unitId: 'baoji' })
    return scene(person, 'cancelJob', { jobId }, { jobId: NOTHING_NAMED.jobId })
  },
  reopenWork: async (cloud) => {
    const { workId } = await cloud.checkedWork({ by: cloud.as('author-for-reopenWork') })
    const person = await cloud.provinceOfficer()
    await cloud.decide(person, workId, 'reject')
    return scene(person, 'reopenWork', { workId }, { reason: '另有原因' })
  },
  putBackWork: async (cloud) => {
    const { workId } = await cloud.acceptedWork({ by: cloud.as('put-back') })
    const person = await cloud.provinceOfficer()
    await person.must(takeDownWork, { workId, reason: '不妥' })
    return scene(person, 'putBackWork', { workId })
  },
}
