import { publishAnnouncement, withdrawAnnouncement } from '#shared/contract/announcements/announcements'
import { readCalendar } from '#shared/contract/calendar/calendar'
import { startWorksList } from '#shared/contract/papers/papers'
import { decideReview, takeDownWork } from '#shared/contract/reviews/reviews'
import { acceptInvitation, createInvitation } from '#shared/contract/roles/roles'
import { installSharePictures } from '#shared/contract/sharing/sharing'
import { startSeasonUpload } from '#shared/contract/season/manage-season'
import { addUnit } from '#shared/contract/units/units'
import { saveWork, withdrawWork } from '#shared/contract/works/works'
import { answerTeamCard, createTeamCard } from '#shared/contract/works/team'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { UNCERTAIN_UNIT } from '#shared/domain/work/work'
import { invitationIdOf } from '../../../cloudfunctions/server/roles/invitation-repository'
import { type MadeWork, type ProductCloud, type WorkPlan } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import { A_SEASON_FILE, candidateOf, handOver, hashNow, season2021, showPicture } from '../../support/seasons'
import { rawSeason2020 } from '../../unit/season/season-2020'
import { A_FILM_LINK, linkedFilm } from '../../support/linked-films'
import { sendSheet } from '../../support/signature-sheets'
import { aTeam } from '../../support/work-samples'
import { type Named } from '../../support/valid-inputs'

/** What an action is about: the ids that name it, and a text by which an answer that shows it is known. */
export interface Target {
  readonly named: Partial<Named>
  readonly shownBy: string
  /** Texts that no answer may hold which does not show it. */
  readonly personal: readonly string[]
}

type MakeTarget = (cloud: ProductCloud, owner: Person, unitId: string) => Promise<Target>
type MakeWork = (cloud: ProductCloud, plan: WorkPlan) => Promise<MadeWork>

let works = 0

/** What only this work says of its author; the number is in a range nobody else's is. */
function contentOf(unitId: string) {
  const mark = String(++works).padStart(4, '0')
  return {
    unitId,
    title: `题目 ${mark} 号`,
    synopsis: `简介 ${mark} 号。`,
    workplace: `车间 ${mark} 号`,
    authorName: `作者 ${mark} 号`,
    phone: `1390000${mark}`,
  }
}

const work =
  (make: MakeWork, publicConsent = true, lies?: string): MakeTarget =>
  async (cloud, owner, unitId) => {
    const content = contentOf(unitId)
    const { workId, version, file } = await make(cloud, { by: owner, content: { ...content, publicConsent } })
    const { uploadId, fileId } = file
    const { unitId: _unit, ...texts } = content
    return {
      named: { workId, version, uploadId, fileId, unitId: lies ?? unitId },
      shownBy: workId,
      personal: [...Object.values(texts), workId, uploadId, fileId, owner.openid, owner.personId, '内部备注'],
    }
  }

const file =
  (put: 'upload' | 'putFile'): MakeTarget =>
  async (_cloud, owner) => {
    const { uploadId, fileId } = await owner[put]({ kind: 'photo' })
    return { named: { uploadId, fileId }, shownBy: uploadId, personal: [uploadId, fileId, owner.openid] }
  }

const invitation =
  (used: boolean): MakeTarget =>
  async (cloud, owner, unitId) => {
    // A judge's role lets nobody do anything yet: who used it is in his column still.
    const grant = used
      ? ({ role: 'judge', unitId: ROOT_UNIT_ID } as const)
      : ({ role: 'unitOfficer', unitId } as const)
    const { token } = await cloud.admin.must(createInvitation, grant)
    if (used) await owner.must(acceptInvitation, { token, displayName: '李干事' })
    const invitationId = invitationIdOf(token)
    return { named: { token, invitationId }, shownBy: grant.unitId, personal: [] }
  }

/** A film that came as a link. */
const linked: MakeTarget = async (_cloud, owner, unitId) => {
  const content = contentOf(unitId)
  const { workId, version } = await linkedFilm(owner, content)
  const { unitId: _unit, ...texts } = content
  return {
    named: { workId, version, unitId },
    shownBy: workId,
    personal: [...Object.values(texts), workId, A_FILM_LINK.address, owner.openid, owner.personId],
  }
}

/** A team's work, and the card of its member. */
const teamWork: MakeTarget = async (cloud, owner, unitId) => {
  const content = contentOf(unitId)
  const plan = { by: owner, kind: 'video', content: { ...content, ...aTeam } } as const
  const { workId, version } = await cloud.submittedWork(plan)
  const { synopsis, phone } = content
  return { named: { workId, version }, shownBy: content.title, personal: [synopsis, phone, owner.openid] }
}

/** A team's work with the sheet that it signed. */
const signedWork: MakeTarget = async (cloud, owner, unitId) => {
  const target = await teamWork(cloud, owner, unitId)
  const { uploadId } = await sendSheet(owner, target.named.workId ?? '')
  return { ...target, named: { ...target.named, uploadId }, personal: [...target.personal, uploadId] }
}

const teamCard =
  (used: boolean): MakeTarget =>
  async (cloud, owner, unitId) => {
    const target = await teamWork(cloud, owner, unitId)
    const { token } = await owner.must(createTeamCard, {
      workId: target.named.workId ?? '',
      member: aTeam.members[0],
    })
    if (used)
      await (await cloud.registered(`member-${++works}`)).must(answerTeamCard, { token, agrees: true })
    return { ...target, named: { token } }
  }

const person =
  (role: 'unitOfficer' | 'admin'): MakeTarget =>
  async (_cloud, { personId, openid }, unitId) => ({
    named: { personId, role, unitId: role === 'admin' ? ROOT_UNIT_ID : unitId },
    shownBy: personId,
    personal: [personId, openid],
  })

/** A unit's announcement; the administrator speaks for all of them. */
const announcement =
  (withdrawn: boolean): MakeTarget =>
  async ({ admin }, _owner, unitId) => {
    const mark = String(++works).padStart(4, '0')
    const text = { kind: 'notice', title: `公告 ${mark} 号`, body: `正文 ${mark} 号。` } as const
    const published = await admin.must(publishAnnouncement, { unitId, ...text })
    const { announcementId, version: expectedVersion } = published
    const { version } = withdrawn
      ? await admin.must(withdrawAnnouncement, { announcementId, expectedVersion, reason: '内容有误' })
      : published
    return {
      named: { announcementId, version, unitId },
      shownBy: text.title,
      personal: [announcementId, text.title, text.body],
    }
  }

/** A unit's list of works that its owner asked for; who may not ask for it has the province's. */
const job: MakeTarget = async (cloud, owner, unitId) => {
  const own = await owner.call(startWorksList, { unitId })
  const province = await cloud.provinceOfficer()
  const { id: jobId } = own.ok ? own.value : await province.must(startWorksList, { unitId })
  return { named: { jobId }, shownBy: jobId, personal: [jobId] }
}

/** A unit below the owner's, which the administrator added; or the owner's, with it in its list. */
const unitBelow =
  (asParent: boolean): MakeTarget =>
  async ({ admin }, _owner, parentId) => {
    const displayName = `街道 ${++works} 号工会`
    const { unitId } = await admin.must(addUnit, { parentId, displayName, aliases: [] })
    const named = asParent ? { unitId: parentId } : { unitId, version: 1 }
    return { named, shownBy: unitId, personal: [unitId, displayName] }
  }

/** One picture of an entrance's code in each cloud, whoever asks for it. */
const pictures = new WeakMap<ProductCloud, Promise<string>>()

/** Every kind of thing that an action of the table is about. A work's kind is where it stands. */
export const targets = {
  '–': async () => ({ named: {}, shownBy: '', personal: [] }),
  unit: async (_cloud, _owner, unitId) => ({ named: { unitId }, shownBy: unitId, personal: [] }),
  parentUnit: unitBelow(true),
  unitBelow: unitBelow(false),
  sharePicture: async (cloud) => {
    await cloud.admin.must(installSharePictures, { key: '2020' })
    return { named: {}, shownBy: '.png', personal: [] }
  },
  calendar: async ({ admin }) => ({
    named: { calendarVersion: (await admin.must(readCalendar, { year: '2031' })).version },
    ...{ shownBy: '', personal: [] },
  }),
  job,
  season: async ({ admin }) => ({ named: { seasonHash: await hashNow(admin) }, shownBy: '', personal: [] }),
  seasonFile: async ({ admin }, owner) => {
    const mayHandOver = (await owner.call(startSeasonUpload, A_SEASON_FILE)).ok
    const uploadId = await handOver(mayHandOver ? owner : admin, season2021())
    return { named: { uploadId }, shownBy: '', personal: [] }
  },
  candidate: async ({ admin }) => {
    const version = 100 + ++works
    const candidateHash = await candidateOf(admin, { ...rawSeason2020(), version })
    return {
      named: { candidateHash, seasonHash: await hashNow(admin) },
      shownBy: '"candidate"',
      personal: [],
    }
  },
  entrancePicture: async (cloud) => {
    const shown = pictures.get(cloud) ?? showPicture(cloud.admin)
    pictures.set(cloud, shown)
    return { named: { picture: await shown }, shownBy: '.jpg', personal: [] }
  },
  person: person('unitOfficer'),
  administrator: person('admin'),
  invitation: invitation(false),
  teamWork,
  signedWork,
  teamCard: teamCard(false),
  usedTeamCard: teamCard(true),
  usedInvitation: invitation(true),
  announcement: announcement(false),
  withdrawnNotice: announcement(true),
  file: file('upload'),
  sentFile: file('putFile'),
  draft: work(async (cloud, plan) => {
    const draft = await cloud.draft(plan)
    const { author, workId, version, content } = draft
    return { ...draft, ...(await author.must(saveWork, { workId, expectedVersion: version, content })) }
  }),
  checking: work((cloud, plan) => cloud.submittedWork(plan)),
  inReview: work((cloud, plan) => cloud.checkedWork(plan)),
  detailsOfSent: async (...of) => {
    const target = await work((cloud, plan) => cloud.checkedWork(plan))(...of)
    return { ...target, shownBy: '"authorName":"作者 ' }
  },
  atProvince: work(
    async (cloud, plan) => {
      const checked = await cloud.checkedWork(plan)
      const approved = await cloud.decide(await cloud.provinceOfficer(), checked.workId, 'approve')
      return { ...checked, ...approved }
    },
    true,
    ROOT_UNIT_ID,
  ),
  /** The province has just approved it, and may still undo that. */
  decided: work(async (cloud, plan) => {
    const checked = await cloud.checkedWork(plan)
    const { workId, version: expectedVersion } = checked
    const approval = { workId, expectedVersion, kind: 'approve', citations: [], message: '' } as const
    const province = await cloud.provinceOfficer()
    return { ...checked, ...(await province.must(decideReview, { ...approval, internalNote: '' })) }
  }),
  /** Its author was not sure of their unit. */
  uncertain: work((cloud, { content, ...plan }) =>
    cloud.checkedWork({ ...plan, content: { ...content, unitId: UNCERTAIN_UNIT } }),
  ),
  linkedFilm: linked,
  accepted: work((cloud, plan) => cloud.acceptedWork(plan), false),
  public: work((cloud, plan) => cloud.acceptedWork(plan)),
  takenDown: work(async (cloud, plan) => {
    const accepted = await cloud.acceptedWork(plan)
    const { workId } = accepted
    const province = await cloud.provinceOfficer()
    return { ...accepted, ...(await province.must(takeDownWork, { workId, reason: '待核实' })) }
  }),
  rejected: work(async (cloud, plan) => {
    const checked = await cloud.checkedWork(plan)
    return { ...checked, ...(await cloud.decide(await cloud.provinceOfficer(), checked.workId, 'reject')) }
  }),
  withdrawn: work(async (cloud, plan) => {
    const checked = await cloud.checkedWork(plan)
    const { author, workId, version } = checked
    return { ...checked, ...(await author.must(withdrawWork, { workId, expectedVersion: version })) }
  }),
} satisfies Record<string, MakeTarget>

export type TargetName = keyof typeof targets
