import { readCalendar } from '#shared/contract/calendar/calendar'
import { startWorksList } from '#shared/contract/papers/papers'
import { createTeamCard } from '#shared/contract/works/team'
import { aTeam } from '../support/work-samples'
import { actions, type ActionKey } from '../support/all-actions'
import { publishAnnouncement } from '#shared/contract/announcements/announcements'
import { reopenWork } from '#shared/contract/reviews/decisions'
import { cancelInvitation, createInvitation } from '#shared/contract/roles/roles'
import { addUnit, renameUnit, setUnitState } from '#shared/contract/units/units'
import { copyWork, withdrawWork } from '#shared/contract/works/works'
import { invitationIdOf } from '../../cloudfunctions/server/roles/invitation-repository'
import { type Upload } from '../../cloudfunctions/server/records/upload-repository'
import { type Work } from '#shared/domain/work/work'
import { type Person } from '../support/product-person'
import { A_DAY_IN_JUNE, installProduct, type MadeWork, ProductCloud } from '../support/product-cloud'
import { withValue } from '../support/spoiled-inputs'
import { createTestEnvironment } from '../support/test-environment'
import { candidateOf, handOver, hashNow, showPicture } from '../support/seasons'
import { rawSeason2020 } from '../unit/season/season-2020'
import { type Named, NOTHING_NAMED, validInputs } from '../support/valid-inputs'
import {
  DEAD_REASON,
  INTERNAL_NOTE,
  NUMBERS,
  type People,
  peopleOf,
  plantWorks,
} from './privacy/people-and-works'
import { type Heard, listenIn, numbersIn, tells } from './privacy/scan'

const keys = Object.keys(actions) as ActionKey[]
const reads = keys.filter((key) => actions[key].effect === 'read')
const changes = keys.filter((key) => actions[key].effect !== 'read')

let cloud: ProductCloud
let people: People
let works: readonly MadeWork[]
let heard: Heard[]
let teamCard: { readonly token: string }

const numberOf = ({ openid }: Person) =>
  (NUMBERS as Readonly<Record<string, string>>)[openid] ?? '13300001111'

/** A list that the person asked for, where the action is about one and they may ask. */
async function jobNames(key: ActionKey, person: Person): Promise<Partial<Named>> {
  if (key !== 'openJob' && key !== 'cancelJob') return {}
  const started = await person.call(startWorksList, { unitId: 'baoji' })
  return started.ok ? { jobId: started.value.id } : {}
}

/** Asks one action about one work as it now stands, with the caller's own number where a number is written. */
async function ask(key: ActionKey, person: Person, work: MadeWork): Promise<void> {
  const stored = await cloud.environment.documents<Work>('works')
  const version = stored.find(({ id }) => id === work.workId)?.version ?? 1
  const { token } = /Invitation$/.test(key)
    ? await invitation()
    : /TeamCard$/.test(key)
      ? teamCard
      : NOTHING_NAMED
  const { uploadId, fileId } = work.file
  const personId = people.stranger.personId
  const seasonal = await seasonNames(key, person)
  const announced = namesAnnouncement(key) ? await announcement() : { version }
  const named = {
    ...{ ...NOTHING_NAMED, workId: work.workId, uploadId, fileId, token, personId },
    ...announced,
    ...seasonal,
    ...(await jobNames(key, person)),
  }
  const input = validInputs[key](named)
  const written = 'content' in input ? withValue(input, ['content', 'phone'], numberOf(person)) : input
  await person.send(actions[key].name, written)
}

let seasonsMade = 0
let picture: Promise<string> | undefined

/** Names of the season, of files and pictures that belong to it, as far as the action asks for them. */
async function seasonNames(key: ActionKey, person: Person): Promise<Partial<Named>> {
  const { admin } = cloud
  if (key === 'readEntrancePicture') return { picture: await (picture ??= showPicture(admin)) }
  if (key === 'changeCalendar')
    return { calendarVersion: (await admin.must(readCalendar, { year: '2031' })).version }
  if (key === 'amendSeason') return { seasonHash: await hashNow(admin) }
  if (key === 'validateSeasonFile')
    return person.openid === admin.openid ? { uploadId: await handOver(admin, rawSeason2020()) } : {}
  if (key !== 'publishSeason') return {}
  const candidateHash = await candidateOf(admin, { ...rawSeason2020(), version: 100 + ++seasonsMade })
  return { candidateHash, seasonHash: await hashNow(admin) }
}

const invitation = () => cloud.admin.must(createInvitation, { role: 'unitOfficer', unitId: 'tongchuan' })
const announcement = () =>
  cloud.admin.must(publishAnnouncement, validInputs.publishAnnouncement(NOTHING_NAMED))
const namesAnnouncement = (key: ActionKey) => 'announcementId' in validInputs[key](NOTHING_NAMED)
const namesWork = (key: ActionKey) => /workId|uploadId/.test(JSON.stringify(validInputs[key](NOTHING_NAMED)))

/** Everybody asks everything, of every work. */
async function everybodyAsks(some: readonly ActionKey[]): Promise<void> {
  for (const person of Object.values(people) as Person[])
    for (const key of some)
      await Promise.all((namesWork(key) ? works : works.slice(0, 1)).map((work) => ask(key, person, work)))
}

/** What is answered only of a work, a unit or an invitation in its one right state. */
async function doWhatNeedsItsMoment(): Promise<void> {
  const { admin } = cloud
  const province = await cloud.provinceOfficer()
  const rejected = await cloud.checkedWork({ by: cloud.as('author-rejected') })
  await cloud.decide(province, rejected.workId, 'reject')
  await province.must(reopenWork, { workId: rejected.workId, reason: '补充了授权' })
  const withdrawn = await cloud.checkedWork({ by: cloud.as('author-withdrawn') })
  const { author, workId, version: expectedVersion } = withdrawn
  await author.must(withdrawWork, { workId, expectedVersion })
  await author.must(copyWork, { workId })
  const named = { displayName: '凤翔区总工会', aliases: [] }
  const { unitId } = await admin.must(addUnit, { parentId: 'baoji', ...named })
  await admin.must(renameUnit, { unitId, expectedVersion: 1, ...named, aliases: ['凤翔'] })
  await admin.must(setUnitState, { unitId, expectedVersion: 2, state: 'closed' })
  const { token } = await invitation()
  await admin.must(cancelInvitation, { invitationId: invitationIdOf(token) })
}

beforeAll(async () => {
  cloud = new ProductCloud(await createTestEnvironment())
  heard = listenIn(cloud.environment)
  await cloud.environment.setClock(A_DAY_IN_JUNE)
  await installProduct(cloud)
  people = await peopleOf(cloud)
  works = await plantWorks(cloud, people)
  const team = works.at(-1)
  if (!team) throw new Error('no work was planted')
  const card = { workId: team.workId, member: aTeam.members[0] }
  teamCard = await team.author.must(createTeamCard, card)
  await everybodyAsks(reads)
  await everybodyAsks(changes)
  await doWhatNeedsItsMoment()
  await everybodyAsks(reads)
}, 300_000)
afterAll(() => cloud.remove())

const summary = ({ openid, action, reply }: Heard) => `${action} to ${openid}: ${JSON.stringify(reply)}`
const leaks = (leak: (each: Heard) => boolean) => heard.filter(leak).map(summary)

it('every action was asked by every kind of caller', () => {
  const asked = new Set(heard.map(({ action, openid }) => `${action} by ${openid}`))
  const missing = keys.flatMap((key) =>
    (Object.values(people) as Person[])
      .map(({ openid }) => `${actions[key].name} by ${openid}`)
      .filter((each) => !asked.has(each)),
  )
  expect(missing).toEqual([])
})

it('every action was answered to somebody, and none with a fault of ours', () => {
  const answered = new Set(heard.filter(({ reply }) => reply.ok).map(({ action }) => action))
  expect(keys.filter((key) => !answered.has(actions[key].name))).toEqual([])
  expect(leaks(({ reply }) => !reply.ok && reply.error.code === 'INTERNAL')).toEqual([])
})

it('no full number goes to anybody but its owner, revealing with its record apart', () => {
  const planted = Object.values(NUMBERS)
  const revealed = (each: Heard) => each.action === actions.revealPhone.name && each.reply.ok
  const wrong = leaks((each) => {
    const own = (NUMBERS as Readonly<Record<string, string>>)[each.openid]
    return !revealed(each) && numbersIn(each, planted).some((number) => number !== own)
  })
  expect(wrong).toEqual([])
})

it('the owner does hear his own number, masked only for officers', () => {
  const planted = Object.values(NUMBERS)
  for (const [openid, number] of Object.entries(NUMBERS)) {
    const own = heard.filter((each) => each.openid === openid && each.action === actions.readWork.name)
    expect(own.some((each) => numbersIn(each, planted).includes(number))).toBe(true)
  }
  const seen = heard.filter(({ openid }) => openid === people.officerInScope.openid)
  expect(seen.some((each) => tells(each, '138****2222'))).toBe(true)
})

it('numbers are revealed to officers in scope only, each time with a row in the work’s history', async () => {
  const revealed = heard.filter(({ action, reply }) => action === actions.revealPhone.name && reply.ok)
  expect(new Set(revealed.map(({ openid }) => openid))).toEqual(
    new Set([people.officerInScope.openid, people.province.openid]),
  )
  const rows = await cloud.environment.documents<{ event: string }>('timeline')
  expect(rows.filter(({ event }) => event === 'phoneRevealed')).toHaveLength(revealed.length)
})

it('nobody hears an openid', () => {
  const openids = [...new Set(heard.map(({ openid }) => openid))]
  expect(openids.length).toBeGreaterThanOrEqual(9)
  expect(leaks((each) => openids.some((openid) => tells(each, openid)))).toEqual([])
})

it('nobody hears another person’s id, administrators dealing with roles apart', () => {
  const everyone = Object.values(people) as Person[]
  const roles = new Set([actions.listRoleHolders.name, actions.grantRole.name, actions.revokeRole.name])
  const wrong = leaks((each) => {
    if (each.openid === people.admin.openid && roles.has(each.action)) return false
    return everyone.some(({ openid, personId }) => openid !== each.openid && tells(each, personId))
  })
  expect(wrong).toEqual([])
})

it('the copy of a film that came as a link goes to the officers of its chain alone', () => {
  const officers = [people.officerInScope, people.province].map(({ openid }) => openid)
  const { uploadId } = works.find(({ file }) => file.cloudPath === '')?.file ?? {}
  const copy = `${uploadId}.mp4`
  expect(leaks((each) => tells(each, copy) && !officers.includes(each.openid))).toEqual([])
  const heardBy = new Set(heard.filter((each) => tells(each, copy)).map(({ openid }) => openid))
  expect(heardBy).toEqual(new Set(officers))
})

it('the sheet that a team signed goes to its author and to the officers of its chain alone', async () => {
  const sheets = await cloud.environment.documents<Upload>('uploads')
  const planted = works.at(-1)?.workId
  const sheet = sheets.find(({ signsFor, arrived }) => signsFor === planted && arrived)
  const photo = `${sheet?.id}.jpg`
  const seen = new Set(heard.filter((each) => tells(each, photo)).map(({ openid }) => openid))
  expect(seen).toEqual(new Set([people.xianAuthor.openid, people.province.openid]))
})

it('that a link is dead is told to its author and to the officers of its chain alone', () => {
  const told = [people.officerInScope, people.province, people.baojiAuthor].map(({ openid }) => openid)
  expect(leaks((each) => tells(each, DEAD_REASON) && !told.includes(each.openid))).toEqual([])
  const heardBy = new Set(heard.filter((each) => tells(each, DEAD_REASON)).map(({ openid }) => openid))
  expect(heardBy).toEqual(new Set(told))
})

it('internal notes stay among officers', () => {
  const officers = [people.officerInScope, people.province].map(({ openid }) => openid)
  expect(leaks((each) => tells(each, INTERNAL_NOTE) && !officers.includes(each.openid))).toEqual([])
  expect(heard.some((each) => tells(each, INTERNAL_NOTE) && officers.includes(each.openid))).toBe(true)
})

it('the scan itself sees a number, however it is written', () => {
  const says = (text: string): Heard => ({
    openid: 'x',
    action: 'works.read',
    reply: { ok: true, value: text, requestId: 'abcdefgh', serverNow: A_DAY_IN_JUNE },
  })
  const planted = ['0917-3264455']
  expect(numbersIn(says('电话13700001111'), planted)).toEqual(['13700001111'])
  expect(numbersIn(says('０９１７ 326 4455'), planted)).toEqual(planted)
  expect(numbersIn(says('138****2222'), planted)).toEqual([])
  expect(numbersIn(says('&call=dde3b249-8356-4357-aff4-13363285169a'), planted)).toEqual([])
})
