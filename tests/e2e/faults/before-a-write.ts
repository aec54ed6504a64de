import { publishAnnouncement } from '#shared/contract/announcements/announcements'
import { type AnnouncementEvent } from '#shared/domain/announcement/announcement'
import { type Inbox, unreadIn } from '#shared/domain/message/inbox'
import { takeDownWork } from '#shared/contract/reviews/reviews'
import { createInvitation } from '#shared/contract/roles/roles'
import { createTeamCard } from '#shared/contract/works/team'
import { checkWork, readWork, saveWork, submitWork } from '#shared/contract/works/works'
import { freshRequestId, type Person } from '../../support/product-person'
import { linkedFilm } from '../../support/linked-films'
import { aTeam } from '../../support/work-samples'
import { type Journey } from './journey'

interface TimelineRow {
  readonly workId: string
  readonly event: string
}

interface PersonDocument {
  readonly _id: string
  readonly roles: readonly unknown[]
  readonly inbox?: Inbox
}

/** An openid that no other test has. */
export const someone = (who: string): string => `${who}-${freshRequestId()}`

/** How often a work's history tells of such an event. */
export const eventsOf =
  ({ cloud }: Journey, workId: string, event: string) =>
  async () => {
    const rows = await cloud.environment.documents<TimelineRow>('timeline')
    return rows.filter((row) => row.workId === workId && row.event === event).length
  }

/** How often a work was decided so: such events, and the decision that can still be undone. */
export const decisionsOf = (journey: Journey, workId: string, event: string) => async () => {
  const works = await journey.cloud.environment.documents<{ _id: string; pending?: object }>('works')
  const pending = works.filter((work) => work._id === workId && work.pending !== undefined).length
  return pending + (await eventsOf(journey, workId, event)())
}

/** How many documents a collection got since now. */
export async function countOf({ cloud }: Journey, collection: string): Promise<() => Promise<number>> {
  const count = async () => (await cloud.environment.documents(collection)).length
  const before = await count()
  return async () => (await count()) - before
}

export const rolesOf =
  ({ cloud }: Journey, personId: string) =>
  async () => {
    const people = await cloud.environment.documents<PersonDocument>('people')
    return people.find(({ _id }) => _id === personId)?.roles.length ?? 0
  }

/** How many invitations were withdrawn since now. */
export async function withdrawnInvitations({ cloud }: Journey): Promise<() => Promise<number>> {
  const count = async () => {
    const made = await cloud.environment.documents<{ withdrawnAt?: number }>('invitations')
    return made.filter(({ withdrawnAt }) => withdrawnAt !== undefined).length
  }
  const before = await count()
  return async () => (await count()) - before
}

/** 1 once a person has looked at every message. */
export const readingsOf =
  ({ cloud }: Journey, personId: string) =>
  async () => {
    const people = await cloud.environment.documents<PersonDocument>('people')
    const inbox = people.find(({ _id }) => _id === personId)?.inbox
    return inbox !== undefined && unreadIn(inbox) === 0 ? 1 : 0
  }

/** The only work that waits at a unit, and the unit's officer. */
export async function waitingWork(
  { cloud }: Journey,
  unitId: string,
): Promise<{ as: string; workId: string }> {
  const officer = await cloud.officer(someone('officer'), 'unitOfficer', unitId)
  const { workId } = await cloud.checkedWork({ by: cloud.as(someone('author')), content: { unitId } })
  return { as: officer.openid, workId }
}

/** A film that came as a link, and an officer of its unit. */
export async function linkedWork({ cloud }: Journey): Promise<{ as: string; workId: string }> {
  const officer = await cloud.officer(someone('officer'), 'unitOfficer', 'baoji')
  const { workId } = await linkedFilm(cloud.as(someone('author')))
  return { as: officer.openid, workId }
}

export async function checkedWork({ cloud }: Journey): Promise<{ as: string; workId: string }> {
  const author = cloud.as(someone('author'))
  const { workId } = await cloud.checkedWork({ by: author })
  return { as: author.openid, workId }
}

/** A work of a team of two, of whom one was not asked yet. */
export async function teamsWork({ cloud }: Journey): Promise<{ as: string; workId: string }> {
  const author = cloud.as(someone('author'))
  const { workId } = await cloud.checkedWork({ by: author, kind: 'video', content: aTeam })
  return { as: author.openid, workId }
}

/** The same, and the card that asks him. */
export async function memberWithCard(journey: Journey): Promise<{ workId: string; token: string }> {
  const { as, workId } = await teamsWork(journey)
  const { token } = await journey.cloud.as(as).must(createTeamCard, { workId, member: aTeam.members[0] })
  return { workId, token }
}

export async function acceptedWork({ cloud }: Journey): Promise<{ as: string; workId: string }> {
  const { workId } = await cloud.acceptedWork({ by: cloud.as(someone('author')) })
  return { as: (await cloud.provinceOfficer()).openid, workId }
}

export async function takenDownWork({ cloud }: Journey): Promise<{ as: string; workId: string }> {
  const { workId } = await cloud.acceptedWork({ by: cloud.as(someone('author')) })
  const officer = await cloud.provinceOfficer()
  await officer.must(takeDownWork, { workId, reason: '有人投诉，先核实' })
  return { as: officer.openid, workId }
}

/** Everything is filled in and saved; only submitting is left. */
export async function completeDraft({ cloud }: Journey): Promise<{ as: string; workId: string }> {
  const author = cloud.as(someone('author'))
  const { workId, version: expectedVersion, content } = await cloud.draft({ by: author })
  await author.must(saveWork, { workId, expectedVersion, content })
  return { as: author.openid, workId }
}

/** The draft as it is saved goes from another phone all the way to accepted. */
export async function acceptedElsewhere({ cloud }: Journey, as: string, workId: string): Promise<void> {
  const author = cloud.as(as)
  const { version: expectedVersion, content } = await author.must(readWork, { workId })
  await author.must(submitWork, { workId, expectedVersion, content })
  let { status } = await author.must(checkWork, { workId })
  const province = await cloud.provinceOfficer()
  while (status === 'inReview') ({ status } = await cloud.decide(province, workId, 'approve'))
}

export async function invited({ cloud }: Journey): Promise<{ person: Person; token: string }> {
  const person = await cloud.registered(someone('invited'))
  const { token } = await cloud.admin.must(createInvitation, { role: 'unitOfficer', unitId: 'xian' })
  return { person, token }
}

/** An announcement of a unit, and the officer who wrote it. */
export async function announced({ cloud }: Journey): Promise<{ as: string; announcementId: string }> {
  const officer = await cloud.officer(someone('officer'), 'unitOfficer', 'baoji')
  const { announcementId } = await officer.must(publishAnnouncement, {
    ...{ unitId: 'baoji', kind: 'news' },
    ...{ title: '宝鸡开讲', body: '网络安全课开讲。' },
  })
  return { as: officer.openid, announcementId }
}

/** How often an announcement's history tells of such an event. */
export const changesOf =
  ({ cloud }: Journey, announcementId: string, event: AnnouncementEvent) =>
  async () => {
    const rows = await cloud.environment.documents<{ announcementId: string; event: string }>(
      'announcementChanges',
    )
    return rows.filter((row) => row.announcementId === announcementId && row.event === event).length
  }
