import { publishSeason } from '#shared/contract/season/manage-season'
import { startWorksList } from '#shared/contract/papers/papers'
import { createInvitation } from '#shared/contract/roles/roles'
import { createTeamCard } from '#shared/contract/works/team'
import { type TeamMember } from '#shared/domain/work/submitter'
import { PRIVACY_AGREEMENT_VERSION, register } from '#shared/contract/session/session'
import { startLocalCloud, type LocalCloud } from '../../local-cloud/gateway/local-cloud'
import { demoPeople } from '../../local-cloud/people'
import { CloudClient } from '../../local-cloud/start/cloud-client'
import { seededEnvironment } from '../support/seeded-environment'
import { createTestEnvironment, FIRST_ADMINISTRATOR_CODE, TestEnvironment } from '../support/test-environment'
import { Person } from '../support/product-person'
import { amended, candidateOf, hashNow, season2021, showPicture } from '../support/seasons'
import { type Seeded, type ShotCloud } from './pages'

export interface FurnishedClouds extends Seeded {
  readonly environments: Readonly<Record<ShotCloud, TestEnvironment>>
}

/** Where everything stands in clouds that are furnished: it can be told to another process. */
export interface Furniture {
  readonly environments: Readonly<Record<ShotCloud, string>>
  readonly invitationToken: string
  readonly teamCardToken: string
  readonly works: ReadonlyArray<Named>
  readonly announcements: ReadonlyArray<Named>
}

interface Named {
  readonly id: string
  readonly title: string
}

export interface ShotClouds extends FurnishedClouds {
  stop(): Promise<void>
}

type RunningCloud = Pick<LocalCloud, 'origin' | 'controlToken'>

interface StoredWork {
  readonly _id: string
  readonly content: { readonly title: string; readonly members: readonly TeamMember[] }
}

interface StoredAnnouncement {
  readonly _id: string
  readonly title: string
}

const JUNE_2021 = Date.UTC(2021, 5, 14, 4)
const day = (text: string) => Date.parse(`${text}T00:00:00+08:00`)

/** Publishes 2021 over 2020 and amends it; a newer file of it waits to be published. */
async function toNextYear(environment: TestEnvironment): Promise<void> {
  const admin = new Person(environment, demoPeople.administrator.openid)
  const hash = await candidateOf(admin, season2021())
  await admin.must(publishSeason, { hash, expectedHash: await hashNow(admin) })
  await environment.setClock(JUNE_2021)
  const subProject = 'photography'
  await amended(
    admin,
    { kind: 'closing', subProject, closesAt: day('2021-10-16') },
    '摄影展提前到十月下旬开幕，请各单位抓紧报送',
  )
  await amended(
    admin,
    { kind: 'closing', subProject, closesAt: day('2021-11-01') },
    '应基层单位要求，在开幕前再延长半个月',
  )
  const contact = { name: '周老师', phones: [{ number: '029-87329783', kind: 'landline' }] } as const
  await amended(admin, { kind: 'contact', subProject, index: 0, contact }, '联系人换了')
  await showPicture(admin)
  const season = season2021()
  const [first, ...others] = season.clauses
  const clauses = first ? [{ ...first, summary: '换一种说法的说明。' }, ...others] : others
  const titleMaxLength = { ...season.limits.titleMaxLength, value: 24 }
  await candidateOf(admin, { ...season, version: 9, clauses, limits: { ...season.limits, titleMaxLength } })
}

async function openEnvironments(cloud: RunningCloud) {
  const { origin, controlToken } = cloud
  const seeded = await seededEnvironment(cloud, 'story')
  const empty = await seededEnvironment(cloud, 'people')
  const next = await seededEnvironment(cloud, 'people')
  const bare = await createTestEnvironment({ origin, controlToken })
  await bare.setClock(await empty.now())
  await new CloudClient(cloud, bare.env).call(demoPeople.worker.openid, register, {
    agreementVersion: PRIVACY_AGREEMENT_VERSION,
  })
  await toNextYear(next)
  return { seeded, empty, bare, next }
}

/** Sent by the demonstration's worker with others, who were not asked yet. */
const TEAM_WORK = '师傅的笔记本'

/** The card of a member of the seeded team's. */
async function cardOfTheTeam(client: CloudClient, works: readonly StoredWork[]): Promise<string> {
  const work = works.find(({ content }) => content.title === TEAM_WORK)
  const [member] = work?.content.members ?? []
  if (!work || !member) throw new Error(`the seed has no ${TEAM_WORK} of a team`)
  const { openid } = demoPeople.worker
  return (await client.call(openid, createTeamCard, { workId: work._id, member })).token
}

/** Makes new environments, one for each kind of visit, in a cloud that runs, its timers off. */
export async function seedScenes(cloud: RunningCloud): Promise<Furniture> {
  const environments = await openEnvironments(cloud)
  const client = new CloudClient(cloud, environments.seeded.env)
  const works = await environments.seeded.documents<StoredWork>('works')
  const announcements = await environments.seeded.documents<StoredAnnouncement>('announcements')
  const { token } = await client.call(demoPeople.administrator.openid, createInvitation, {
    role: 'unitOfficer',
    unitId: 'tongchuan',
  })
  const teamCardToken = await cardOfTheTeam(client, works)
  await client.call(demoPeople.officerBaoji.openid, startWorksList, { unitId: 'baoji' })
  const { seeded, empty, bare, next } = environments
  return {
    environments: { seeded: seeded.env, empty: empty.env, bare: bare.env, next: next.env },
    invitationToken: token,
    teamCardToken,
    works: works.map(({ _id, content }) => ({ id: _id, title: content.title })),
    announcements: announcements.map(({ _id, title }) => ({ id: _id, title })),
  }
}

/** The clouds that were furnished, here or by another process. */
export function furnishedClouds(cloud: RunningCloud, furniture: Furniture): FurnishedClouds {
  const { environments, invitationToken, teamCardToken, works, announcements } = furniture
  const at = (env: string) => new TestEnvironment(cloud.origin, cloud.controlToken, env)
  const idIn = (all: readonly Named[]) => (title: string) => {
    const found = all.find((each) => each.title === title)
    if (!found) throw new Error(`the seed has nothing named ${title}`)
    return found.id
  }
  return {
    environments: {
      seeded: at(environments.seeded),
      empty: at(environments.empty),
      bare: at(environments.bare),
      next: at(environments.next),
    },
    invitationToken,
    teamCardToken,
    workId: idIn(works),
    announcementId: idIn(announcements),
  }
}

export async function furnishClouds(cloud: RunningCloud): Promise<FurnishedClouds> {
  return furnishedClouds(cloud, await seedScenes(cloud))
}

/** One local cloud, furnished. */
export async function startShotClouds(folders: {
  readonly dataFolder: string
  readonly functionsFolder: string
  readonly siteFolder: string
}): Promise<ShotClouds> {
  const cloud = await startLocalCloud({ ...folders, functionEnvironment: { FIRST_ADMINISTRATOR_CODE } })
  try {
    return { ...(await furnishClouds(cloud)), stop: () => cloud.stop() }
  } catch (failure) {
    await cloud.stop()
    throw failure
  }
}
