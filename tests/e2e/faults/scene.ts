import { publishAnnouncement } from '#shared/contract/announcements/announcements'
import { createInvitation } from '#shared/contract/roles/roles'
import { createTeamCard } from '#shared/contract/works/team'
import { saveWork } from '#shared/contract/works/works'
import { linkedFilm } from '../../support/linked-films'
import { aTeam } from '../../support/work-samples'
import { type Journey } from './journey'

/** People and works that give every page something to show. */
export interface Scene {
  readonly publicWork: string
  readonly draft: string
  readonly waiting: string
  /** A film that came as a link. */
  readonly linked: string
  readonly invitation: string
  readonly teamCard: string
  readonly announcement: string
}

export const PEOPLE = {
  guest: 'guest-of-faults',
  worker: 'worker-of-faults',
  officer: 'baoji-of-faults',
  admin: 'the-administrator',
} as const

export async function setScene({ cloud }: Journey): Promise<Scene> {
  const worker = await cloud.registered(PEOPLE.worker)
  await cloud.officer(PEOPLE.officer, 'unitOfficer', 'baoji')
  const accepted = await cloud.acceptedWork({ content: { title: '深夜的调度台' } })
  const waiting = await cloud.checkedWork({ by: worker, content: { title: '等待审核的作品' } })
  const linked = await linkedFilm(cloud.as('author-of-a-linked-film'))
  const draft = await cloud.draft({ by: worker, content: { title: '没写完的作品' } })
  await worker.must(saveWork, {
    workId: draft.workId,
    expectedVersion: draft.version,
    content: draft.content,
  })
  const team = await cloud.submittedWork({ kind: 'video', content: aTeam })
  const member = { workId: team.workId, member: aTeam.members[0] }
  const card = await team.author.must(createTeamCard, member)
  const { token } = await cloud.admin.must(createInvitation, { role: 'unitOfficer', unitId: 'xian' })
  const { announcementId } = await cloud.admin.must(publishAnnouncement, {
    unitId: 'province',
    kind: 'notice',
    title: '征集延长一周',
    body: '请各单位抓紧报送。',
  })
  return {
    publicWork: accepted.workId,
    draft: draft.workId,
    waiting: waiting.workId,
    linked: linked.workId,
    invitation: token,
    teamCard: card.token,
    announcement: announcementId,
  }
}
