import { createInvitation } from '#shared/contract/roles/roles'
import { PRIVACY_AGREEMENT_VERSION, register } from '#shared/contract/session/session'
import { startLocalCloud, type LocalCloud } from '../../local-cloud/gateway/local-cloud'
import { demoPeople } from '../../local-cloud/people'
import { CloudClient } from '../../local-cloud/start/cloud-client'
import { seedAllWorks, seedPeopleAndSeason } from '../../local-cloud/start/seed'
import {
  createTestEnvironment,
  FIRST_ADMINISTRATOR_CODE,
  type TestEnvironment,
} from '../support/test-environment'
import { type Seeded, type ShotCloud } from './pages'

export interface FurnishedClouds extends Seeded {
  readonly environments: Readonly<Record<ShotCloud, TestEnvironment>>
}

export interface ShotClouds extends FurnishedClouds {
  stop(): Promise<void>
}

type RunningCloud = Pick<LocalCloud, 'origin' | 'controlToken'>

interface StoredWork {
  readonly _id: string
  readonly content: { readonly title: string }
}

interface StoredAnnouncement {
  readonly _id: string
  readonly title: string
}

async function openEnvironments(cloud: RunningCloud) {
  const { origin, controlToken } = cloud
  const [seeded, empty, bare] = await Promise.all([
    createTestEnvironment({ origin, controlToken }),
    createTestEnvironment({ origin, controlToken }),
    createTestEnvironment({ origin, controlToken }),
  ])
  for (const { env } of [seeded, empty])
    await seedPeopleAndSeason(new CloudClient(cloud, env), FIRST_ADMINISTRATOR_CODE)
  await bare.setClock(await empty.now())
  await new CloudClient(cloud, bare.env).call(demoPeople.worker.openid, register, {
    agreementVersion: PRIVACY_AGREEMENT_VERSION,
  })
  return { seeded, empty, bare }
}

/** Makes new environments, one for each kind of visit, in a cloud that runs, its timers off. */
export async function furnishClouds(cloud: RunningCloud): Promise<FurnishedClouds> {
  const environments = await openEnvironments(cloud)
  const client = new CloudClient(cloud, environments.seeded.env)
  await seedAllWorks(client, () => undefined)
  const works = await environments.seeded.documents<StoredWork>('works')
  const announcements = await environments.seeded.documents<StoredAnnouncement>('announcements')
  const { token } = await client.call(demoPeople.administrator.openid, createInvitation, {
    role: 'unitOfficer',
    unitId: 'tongchuan',
  })
  return {
    environments,
    invitationToken: token,
    workId: (title) => {
      const work = works.find(({ content }) => content.title === title)
      if (!work) throw new Error(`the seed has no work ${title}`)
      return work._id
    },
    announcementId: (title) => {
      const announcement = announcements.find((each) => each.title === title)
      if (!announcement) throw new Error(`the seed has no announcement ${title}`)
      return announcement._id
    },
  }
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
