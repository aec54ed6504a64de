import { acceptInvitation, claimAdministrator, createInvitation } from '#shared/contract/roles/roles'
import { installCalendars } from '#shared/contract/calendar/calendar'
import { installSeason, readSeason } from '#shared/contract/season/season'
import { installSharePictures } from '#shared/contract/sharing/sharing'
import { PRIVACY_AGREEMENT_VERSION, register } from '#shared/contract/session/session'
import { type Season } from '#shared/domain/season/season'
import { demoPeople } from '../people'
import { type CloudClient } from './cloud-client'
import { announce, seedAnnouncements } from './seed-announcements'
import { seedOfficers, seedWorks } from './seed-story'
import { Teller } from './seed-teller'

const SEASON = '2020'
/** The season's first day of preparation, and the day on which the demonstration opens. */
const FIRST_DAY = '04-08 09:00'
const OPENING_DAY = '06-15 10:00'

/** `MM-DD HH:mm` of the season's year in Shanghai as epoch ms. */
const momentOf = (at: string): number => Date.parse(`${SEASON}-${at.replace(' ', 'T')}:00+08:00`)

/** The first administrator claims the role, installs the season, its pictures and the calendars, and invites the officers, who accept. */
export async function seedPeopleAndSeason(client: CloudClient, administratorCode: string): Promise<void> {
  await client.setClock(momentOf(FIRST_DAY))
  const administrator = demoPeople.administrator.openid
  const agreed = { agreementVersion: PRIVACY_AGREEMENT_VERSION }
  await client.call(administrator, register, agreed)
  await client.call(administrator, claimAdministrator, {
    code: administratorCode,
    displayName: '省总网络中心管理员',
  })
  await client.call(administrator, installSeason, { key: SEASON })
  await client.call(administrator, installCalendars, { from: SEASON })
  await client.call(administrator, installSharePictures, { key: SEASON })
  for (const key of Object.keys(seedOfficers) as Array<keyof typeof seedOfficers>) {
    const { unitId, displayName } = seedOfficers[key]
    const role = unitId === 'province' ? 'provinceOfficer' : 'unitOfficer'
    const { token } = await client.call(administrator, createInvitation, { role, unitId })
    await client.call(demoPeople[key].openid, register, agreed)
    await client.call(demoPeople[key].openid, acceptInvitation, { token, displayName })
  }
  await client.setClock(momentOf(OPENING_DAY))
}

async function installedSeason(client: CloudClient): Promise<Season> {
  const { season } = await client.call(demoPeople.administrator.openid, readSeason, {})
  if (!season) throw new Error('no season is installed')
  return season
}

/**
 * Tells the stories of all works and the announcements together, deed after deed as time goes by. Returns how many works
 * there are.
 */
export async function seedAllWorks(client: CloudClient, say: (sentence: string) => void): Promise<number> {
  const season = await installedSeason(client)
  const registered = new Set<string>()
  const told = seedWorks.flatMap((work) => {
    const teller = new Teller(client, season, work, registered)
    return work.story.map((chapter) => ({ at: chapter.at, tell: () => teller.tell(chapter) }))
  })
  const announced = seedAnnouncements.map((each) => ({ at: each.at, tell: () => announce(client, each) }))
  const deeds = [...told, ...announced].sort((one, other) => momentOf(one.at) - momentOf(other.at))
  for (const [index, { at, tell }] of deeds.entries()) {
    await client.setClock(momentOf(at))
    await tell()
    if (index % 25 === 24) say(`  时间走到 ${at.slice(0, 5)}，已完成 ${index + 1}/${deeds.length} 步……`)
  }
  await client.setClock(momentOf(OPENING_DAY))
  return seedWorks.length
}
