import { changeCalendar } from '#shared/contract/calendar/calendar'
import { NOTHING_NAMED, validInputs } from '../../support/valid-inputs'
import { publishAnnouncement, reviseAnnouncement } from '#shared/contract/announcements/announcements'
import { createInvitation } from '#shared/contract/roles/roles'
import { type BulkAnnouncement } from '../../support/bulk-announcements'
import { tallyIdOf } from '#shared/domain/sharing/tally'
import { rankOf } from '#shared/domain/rank'
import { season2020 } from '../../unit/season/season-2020'
import { createTeamCard } from '#shared/contract/works/team'
import { jobsLike } from './jobs-like'
import { installSharePictures } from '#shared/contract/sharing/sharing'
import { loadBulk, type LoadedWork } from '../../support/bulk-cloud'
import { bulkInvitations } from '../../support/bulk-invitations'
import { bulkUnits } from '../../support/bulk-units'
import { BUSY_UNIT } from '../../support/bulk-work'
import { aTeam } from '../../support/work-samples'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { type AuditOfASeason, auditOfASeason } from '../../support/bulk-audit-rows'
import { type Person } from '../../support/product-person'
import { showPicture } from '../../support/seasons'

/** All of 2020's submissions lie between these; noon in Shanghai. */
const FIRST_DAY = Date.UTC(2020, 3, 2, 4)
const LAST_DAY = Date.UTC(2020, 10, 22, 4)
const DAY = 86_400_000

/** As many as one sweep takes up, and one. */
const WAITING_FOR_CHECK = 6
const MAX_WORKS_PER_AUTHOR = 3

export interface Scene {
  readonly cloud: ProductCloud
  /** With 45 works, or all there are. */
  readonly author: Person
  /** Of the unit with the long queue. */
  readonly officer: Person
  readonly province: Person
  readonly admin: Person
  readonly guest: Person
  /** Public, with its file in storage, by `author`. */
  readonly workId: string
  readonly invitation: string
  readonly invitationRanks: Awaited<ReturnType<typeof bulkInvitations>>
  readonly teamCard: string
  /** Of an entrance's code, as the season shows it. */
  readonly picture: string
  readonly audit: AuditOfASeason
  readonly seasonChangeRanks: readonly string[]
  /** Of the papers of the officer of the province. */
  readonly jobRanks: readonly string[]
  readonly works: readonly LoadedWork[]
  readonly roleRanks: readonly string[]
  /** Of the units that officers added. */
  readonly unitRanks: readonly string[]
  readonly messageRanks: readonly string[]
  /** Of the province, revised once. */
  readonly announcementId: string
  readonly announcements: readonly BulkAnnouncement[]
}

const CHANGES_OF_A_SEASON = 50

/** A season with many changes behind it, each like the one there is; their ranks. */
async function seasonChangesLike({ environment }: ProductCloud): Promise<readonly string[]> {
  const [change] = await environment.documents<{ _id: string; at: number }>('seasonChanges')
  if (!change) throw new Error('the season was not changed')
  const others = Array.from({ length: CHANGES_OF_A_SEASON }, (_, at) => {
    const id = `change${String(at).padStart(10, '0')}`
    return { ...change, _id: id, rank: rankOf(change.at - at - 1, id) }
  })
  await environment.load('seasonChanges', others)
  return others.map(({ rank }) => rank)
}

/** Every unit shared something, and so did nobody's. */
const talliesOfASeason = () =>
  [...season2020.units.map(({ id }) => id), null].map((unitId) => ({
    _id: tallyIdOf({ seasonKey: season2020.key, unitId }),
    opened: { photography: 12, song: 3, other: 1 },
    submitted: { photography: 2 },
  }))

/** As many messages as a diligent author of some seasons has. */
async function messagesFor({ environment }: ProductCloud, personId: string): Promise<string[]> {
  const rows = Array.from({ length: 60 }, (_, at) => ({ _id: `message${at}`, number: at + 1 })).map(
    (row) => ({
      ...{ ...row, personId, event: 'accepted', workId: 'AAAAAAAAAAAAAAAA', title: '夜班' },
      ...{ at: FIRST_DAY + row.number, rank: rankOf(row.number, row._id) },
    }),
  )
  await environment.load('messages', rows)
  return rows.map(({ rank }) => rank)
}

/** An environment with so many works of a season: a few real ones, everything else loaded in bulk. The caller removes it. */
export async function sceneWith(works: number): Promise<Scene> {
  const cloud = await productCloud(FIRST_DAY)
  const author = await cloud.registered('an-author')
  const officer = await cloud.officer('an-officer', 'unitOfficer', BUSY_UNIT)
  const { workId } = await cloud.acceptedWork({ by: author })
  const team = await cloud.submittedWork({ kind: 'video', content: aTeam })
  for (let at = 0; at < WAITING_FOR_CHECK; at += 1)
    await cloud.submittedWork({
      by: cloud.as(`an-author-who-waits-${Math.floor(at / MAX_WORKS_PER_AUTHOR)}`),
    })
  const loaded = await loadBulk(cloud.environment, {
    works,
    from: FIRST_DAY + DAY,
    to: LAST_DAY - 5 * DAY,
    diligentAuthorId: author.personId,
  })
  await cloud.environment.setClock(LAST_DAY)
  const grant = { role: 'unitOfficer', unitId: 'baoji' } as const
  const { token } = await cloud.admin.must(createInvitation, grant)
  const card = { workId: team.workId, member: aTeam.members[0] }
  const { token: teamCard } = await team.author.must(createTeamCard, card)
  for (const calendarVersion of [0, 1])
    await cloud.admin.must(changeCalendar, validInputs.changeCalendar({ ...NOTHING_NAMED, calendarVersion }))
  await cloud.admin.must(installSharePictures, { key: '2020' })
  await cloud.environment.load('shareTallies', talliesOfASeason())
  const text = { kind: 'news', title: '收稿过半', body: '已收作品过半。' } as const
  const published = await cloud.admin.must(publishAnnouncement, { unitId: 'province', ...text })
  const { announcementId, version: expectedVersion } = published
  await cloud.admin.must(reviseAnnouncement, { announcementId, expectedVersion, ...text })
  const province = await cloud.provinceOfficer()
  const picture = await showPicture(province)
  return {
    unitRanks: await bulkUnits(cloud),
    invitationRanks: await bulkInvitations(cloud, cloud.admin.personId, LAST_DAY),
    ...{ announcementId, picture, seasonChangeRanks: await seasonChangesLike(cloud) },
    messageRanks: await messagesFor(cloud, author.personId),
    audit: await auditOfASeason(cloud),
    jobRanks: await jobsLike(cloud, province),
    ...{ cloud, author, officer, province, admin: cloud.admin },
    ...{ guest: cloud.as('a-guest'), workId, invitation: token, teamCard, ...loaded },
  }
}
