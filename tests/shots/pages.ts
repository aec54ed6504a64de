import { demoPeople } from '../../local-cloud/people'
import { shortIdOf } from '#shared/domain/sharing/short-id'
import { routes } from '../../src/routes'

/** `seeded`: the demonstration; `empty`: its people and season without works; `bare`: one registered worker, no administrator; `next`: 2021, amended, over the archive of 2020. */
export type ShotCloud = 'seeded' | 'empty' | 'bare' | 'next'

/** One look at a page: where, as whom. */
export interface Visit {
  readonly cloud: ShotCloud
  readonly openid: string
  readonly route: string
  readonly params?: Readonly<Record<string, string>>
}

/** A page with its content and with nothing to show; its error is the content's visit with every call failing. */
export interface ShotPage {
  readonly name: string
  readonly content: Visit
  readonly empty?: Visit
}

/** What only the seeded clouds know. */
export interface Seeded {
  readonly workId: (title: string) => string
  readonly announcementId: (title: string) => string
  readonly invitationToken: string
  readonly teamCardToken: string
}

const { worker, officerBaoji, officerXian, officerProvince, administrator } = demoPeople
const GUEST = { openid: 'guest-of-the-shots' }
const NOBODYS_WORK = 'AAAAAAAAAAAAAAAA'
const PINNED_ANNOUNCEMENT = '投稿前请先看三件事'

type Person = { readonly openid: string }
const visit =
  (cloud: ShotCloud) =>
  ({ openid }: Person, route: string, params: Record<string, string> = {}): Visit => ({
    cloud,
    openid,
    route,
    params,
  })
const seeded = visit('seeded')
const empty = visit('empty')
const bare = visit('bare')
const next = visit('next')

const both = (name: string, person: Person, route: string, params?: Record<string, string>): ShotPage => ({
  name,
  content: seeded(person, route, params),
  empty: empty(person, route, params),
})

/** Pages in states that need to be named: with parameters, for one person, in one cloud. */
const namedPages = (known: Seeded): readonly ShotPage[] => {
  const { workId, announcementId, invitationToken, teamCardToken } = known
  const work = (name: string, person: Person, route: string, title: string): ShotPage => ({
    name,
    content: seeded(person, route, { id: workId(title) }),
  })
  return [
    both('home', GUEST, routes.home),
    both('gallery', GUEST, routes.gallery),
    both('submit', worker, routes.submit),
    both('me', worker, routes.me),
    both('me-officer', officerBaoji, routes.me),
    both('me-guest', GUEST, routes.me),
    { name: 'guide', content: seeded(GUEST, routes.guide) },
    { name: 'privacy', content: seeded(GUEST, routes.privacy) },
    {
      name: 'notice',
      content: seeded(GUEST, routes.notice),
      empty: seeded(GUEST, routes.notice, { clause: 'annex9.9' }),
    },
    { name: 'notice-clause', content: seeded(GUEST, routes.notice, { clause: 'annex2.3' }) },
    { name: 'notice-quotas', content: seeded(GUEST, routes.notice, { clause: 'annex1.3' }) },
    { name: 'notice-own-rules', content: seeded(GUEST, routes.notice, { clause: 'default.relay' }) },
    {
      name: 'notice-search',
      content: seeded(GUEST, routes.notice, { search: '微电影' }),
      empty: seeded(GUEST, routes.notice, { search: '元宇宙' }),
    },
    {
      name: 'series',
      content: seeded(GUEST, routes.series),
      empty: seeded(GUEST, routes.series, { item: 'nothing-of-that-name' }),
    },
    { name: 'series-item', content: seeded(GUEST, routes.series, { item: 'micro-film' }) },
    {
      name: 'search',
      content: seeded(GUEST, routes.search, { query: '微电影' }),
      empty: seeded(GUEST, routes.search, { query: '元宇宙飞船' }),
    },
    { name: 'search-start', content: seeded(GUEST, routes.search) },
    {
      name: 'search-works',
      content: seeded(GUEST, routes.search, { unit: 'baoji' }),
      empty: empty(GUEST, routes.search, { unit: 'baoji' }),
    },
    {
      name: 'messages',
      content: seeded(worker, routes.messages),
      empty: empty(officerBaoji, routes.messages),
    },
    both('announcements', GUEST, routes.announcements),
    { name: 'announcements-officer', content: seeded(officerBaoji, routes.announcements) },
    {
      name: 'announcement',
      content: seeded(GUEST, routes.announcement, { id: announcementId(PINNED_ANNOUNCEMENT) }),
      empty: seeded(GUEST, routes.announcement, { id: NOBODYS_WORK }),
    },
    {
      name: 'announcement-publish',
      content: seeded(officerProvince, routes.announcementEdit),
      empty: seeded(worker, routes.announcementEdit),
    },
    {
      name: 'announcement-revise',
      content: seeded(officerProvince, routes.announcementEdit, { id: announcementId(PINNED_ANNOUNCEMENT) }),
      empty: seeded(officerProvince, routes.announcementEdit, { id: NOBODYS_WORK }),
    },
    { name: 'archive', content: next(GUEST, routes.archive), empty: seeded(GUEST, routes.archive) },
    { name: 'archive-season', content: next(GUEST, routes.archive, { season: '2020' }) },
    { name: 'notice-archived', content: next(GUEST, routes.notice, { season: '2020' }) },
    { name: 'series-archived', content: next(GUEST, routes.series, { season: '2020' }) },
    {
      name: 'sub-project-archived',
      content: next(GUEST, routes.subProject, { key: 'micro-video', season: '2020' }),
    },
    { name: 'sub-project-amended', content: next(GUEST, routes.subProject, { key: 'photography' }) },
    { name: 'home-amended', content: next(GUEST, routes.home) },
    {
      name: 'season-manage',
      content: next(administrator, routes.season),
      empty: seeded(worker, routes.season),
    },
    {
      name: 'season-call',
      content: next(officerProvince, routes.season, { of: 'photography' }),
      empty: next(officerProvince, routes.season, { of: 'nothing-of-that-name' }),
    },
    {
      name: 'amend-deadline',
      content: next(officerProvince, routes.amend, { place: 'closing.photography' }),
      empty: next(officerProvince, routes.amend, { place: 'closing.nothing' }),
    },
    {
      name: 'amend-contact',
      content: next(officerProvince, routes.amend, { place: 'contact.recitation.0' }),
    },
    {
      name: 'amend-picture',
      content: next(officerProvince, routes.amend, { place: 'picture.photography.0' }),
    },
    {
      name: 'season-file',
      content: next(administrator, routes.seasonFile),
      empty: empty(administrator, routes.seasonFile),
    },
    { name: 'audit', content: next(administrator, routes.audit) },
    { name: 'season-changes', content: next(administrator, routes.seasonChanges) },
    {
      name: 'calendar',
      content: next(administrator, routes.calendar),
      empty: empty(worker, routes.calendar),
    },
    both('sub-project', GUEST, routes.subProject, { key: 'micro-video' }),
    both('sub-project-closed', GUEST, routes.subProject, { key: 'song' }),
    {
      name: 'work',
      content: seeded(GUEST, routes.work, { id: workId('一把焊枪三十年') }),
      empty: seeded(GUEST, routes.work, { id: NOBODYS_WORK }),
    },
    {
      name: 'share-landing',
      content: seeded(GUEST, routes.share, { t: 's', i: shortIdOf('2019', 's', 'song') }),
      empty: seeded(GUEST, routes.share, { t: 'w', i: NOBODYS_WORK }),
    },
    work('work-photo', GUEST, routes.work, '塔顶的午餐'),
    work('work-song', GUEST, routes.work, '焊花里的歌'),
    work('work-team', GUEST, routes.work, '写给明天的查房记录'),
    both('work-form', worker, routes.workForm, { subProject: 'micro-video' }),
    both('work-form-photo', worker, routes.workForm, { subProject: 'photography' }),
    work('work-form-draft', worker, routes.workForm, '我的第一件工装'),
    work('work-form-returned', worker, routes.workForm, '车间里的普通话'),
    { name: 'work-form-guest', content: seeded(GUEST, routes.workForm, { subProject: 'photography' }) },
    {
      name: 'my-work',
      content: seeded(worker, routes.myWork, { id: workId('师傅的笔记本') }),
      empty: seeded(worker, routes.myWork, { id: NOBODYS_WORK }),
    },
    work('my-work-returned', worker, routes.myWork, '车间里的普通话'),
    work('my-work-returned-by-machine', worker, routes.myWork, '九十九道焊缝'),
    work('my-work-accepted', worker, routes.myWork, '一把焊枪三十年'),
    work('my-work-rejected', worker, routes.myWork, '星空下的塔吊'),
    work('my-work-taken-down', demoPeople.worker2, routes.myWork, '早高峰'),
    both('review-queue', officerBaoji, routes.reviewQueue),
    both('papers', officerBaoji, routes.papers),
    both('office-works', officerBaoji, routes.officeWorks),
    {
      name: 'office-works-found',
      content: seeded(officerProvince, routes.officeWorks, { query: '一' }),
      empty: seeded(officerBaoji, routes.officeWorks, { state: 'withdrawn', flag: 'aiDeclared' }),
    },
    both('review-queue-province', officerProvince, routes.reviewQueue),
    both('review-links', officerProvince, routes.reviewLinks),
    {
      name: 'review',
      content: seeded(officerBaoji, routes.review, { id: workId('听轴承的人') }),
      empty: seeded(officerBaoji, routes.review, { id: NOBODYS_WORK }),
    },
    work('review-photo', officerBaoji, routes.review, '检修组的早餐'),
    work('review-song', officerXian, routes.review, '头班车'),
    work('review-activity', officerXian, routes.review, '车厢读书会'),
    work('review-film-link', officerProvince, routes.review, '第一千零一个零件'),
    work('review-unsure-unit', officerProvince, routes.review, '快递员的三分钟'),
    work('review-accepted', officerProvince, routes.review, '一把焊枪三十年'),
    both('sharing', officerBaoji, routes.sharing),
    {
      name: 'sharing-series',
      content: seeded(officerBaoji, routes.sharing, { t: 'a', i: shortIdOf('2020', 'a', 'law-shorts') }),
    },
    {
      name: 'sharing-announcement',
      content: seeded(officerProvince, routes.sharing, { t: 'n', i: announcementId(PINNED_ANNOUNCEMENT) }),
      empty: seeded(officerXian, routes.sharing, { t: 'n', i: NOBODYS_WORK }),
    },
    {
      name: 'sharing-admin',
      content: seeded(administrator, routes.sharing),
      empty: seeded(worker, routes.sharing),
    },
    {
      name: 'poster',
      content: seeded(officerBaoji, routes.poster, { t: 's', i: shortIdOf('2020', 's', 'micro-video') }),
      empty: seeded(GUEST, routes.poster, { t: 'w', i: NOBODYS_WORK }),
    },
    { name: 'poster-work', content: seeded(GUEST, routes.poster, { t: 'w', i: workId('一把焊枪三十年') }) },
    {
      name: 'team-card',
      content: seeded(officerXian, routes.teamCard, { token: teamCardToken }),
      empty: seeded(officerXian, routes.teamCard, { token: 'A'.repeat(40) }),
    },
    both('roles', administrator, routes.roles),
    both('invitations', administrator, routes.invitations),
    {
      name: 'invitation',
      content: seeded(worker, routes.invitation, { token: invitationToken }),
      empty: seeded(worker, routes.invitation, { token: 'A'.repeat(40) }),
    },
    { name: 'claim', content: bare(worker, routes.claim), empty: seeded(worker, routes.claim) },
  ]
}

/** Every page of the product, some in several states; one that nothing is said of is looked at as a guest. */
export function shotPages(known: Seeded): readonly ShotPage[] {
  const named = namedPages(known)
  const looked = new Set(named.map(({ content }) => content.route))
  const others = Object.entries(routes).filter(([, route]) => !looked.has(route))
  return [...named, ...others.map(([name, route]) => both(name, GUEST, route))]
}
