const OFFICER = 'officer'
const NOTICE = 'notice'
const FIND = 'find'
const MANAGE = 'manage'

/** Every page's path, as `app.config.ts` lists them and navigation takes them. */
export const routes = {
  home: 'pages/home/index',
  gallery: 'pages/gallery/index',
  submit: 'pages/submit/index',
  me: 'pages/me/index',
  subProject: 'pages/sub-project/index',
  workForm: 'pages/work-form/index',
  myWork: 'pages/my-work/index',
  teamCard: 'pages/team-card/index',
  guide: 'pages/guide/index',
  privacy: 'pages/privacy/index',
  work: 'pages/work/index',
  share: 'pages/share/index',
  reviewQueue: `${OFFICER}/pages/queue/index`,
  review: `${OFFICER}/pages/review/index`,
  reviewLinks: `${OFFICER}/pages/links/index`,
  roles: `${OFFICER}/pages/roles/index`,
  invitation: `${OFFICER}/pages/invitation/index`,
  claim: `${OFFICER}/pages/claim/index`,
  notice: `${NOTICE}/pages/notice/index`,
  series: `${NOTICE}/pages/series/index`,
  archive: `${NOTICE}/pages/archive/index`,
  search: `${FIND}/pages/search/index`,
  announcements: `${FIND}/pages/announcements/index`,
  announcement: `${FIND}/pages/announcement/index`,
  announcementEdit: `${OFFICER}/pages/announcement-edit/index`,
  season: `${MANAGE}/pages/season/index`,
  amend: `${MANAGE}/pages/amend/index`,
  seasonFile: `${MANAGE}/pages/season-file/index`,
  seasonChanges: `${MANAGE}/pages/changes/index`,
  sharing: `${OFFICER}/pages/sharing/index`,
  poster: 'pages/poster/index',
} as const

/** The pages of the tab bar, in its order. */
export const TABS = ['home', 'gallery', 'submit', 'me'] as const

/** The pages that only officers and administrators open: a package of their own. */
export const OFFICER_PACKAGE = {
  root: OFFICER,
  pages: [
    routes.reviewQueue,
    routes.review,
    routes.reviewLinks,
    routes.roles,
    routes.invitation,
    routes.claim,
    routes.announcementEdit,
    routes.sharing,
  ].map((route) => route.slice(OFFICER.length + 1)),
}

/** The notice and what it announces: for who wants to read it. */
export const NOTICE_PACKAGE = {
  root: NOTICE,
  pages: [routes.notice, routes.series, routes.archive].map((route) => route.slice(NOTICE.length + 1)),
}

/** What the province's officers and the administrators do to the season. */
export const MANAGE_PACKAGE = {
  root: MANAGE,
  pages: [routes.season, routes.amend, routes.seasonFile, routes.seasonChanges].map((route) =>
    route.slice(MANAGE.length + 1),
  ),
}

/** What one looks up: the search, and what was announced. */
export const FIND_PACKAGE = {
  root: FIND,
  pages: [routes.search, routes.announcements, routes.announcement].map((route) =>
    route.slice(FIND.length + 1),
  ),
}

/**
 * The author's pages weigh too much for the package everyone loads first: each is a package of its own,
 * its folder the root, and comes ahead while the pages that lead to it are read.
 */
const packageOf = (route: string) => ({ root: route.replace(/\/index$/, ''), pages: ['index'] })
export const AUTHOR_PACKAGES = [routes.workForm, routes.myWork].map(packageOf)
/** A work before everyone, with the players of all kinds: comes ahead while its card is looked at. */
export const WORK_PACKAGE = packageOf(routes.work)
/** What a member of a team opens out of a chat. */
export const TEAM_PACKAGE = packageOf(routes.teamCard)
export const GUIDE_PACKAGE = packageOf(routes.guide)
export const SHARE_PACKAGE = packageOf(routes.share)
/** The poster page has its own package: the QR encoder is too heavy for people who only read. */
export const POSTER_PACKAGE = packageOf(routes.poster)

export const PRELOADS: Record<string, { network: 'all'; packages: string[] }> = {
  [routes.home]: { network: 'all', packages: [NOTICE, FIND, GUIDE_PACKAGE.root, WORK_PACKAGE.root] },
  [routes.gallery]: { network: 'all', packages: [FIND, WORK_PACKAGE.root] },
  [routes.subProject]: { network: 'all', packages: [packageOf(routes.workForm).root, NOTICE] },
  [routes.submit]: { network: 'all', packages: [packageOf(routes.workForm).root] },
  [routes.me]: { network: 'all', packages: [packageOf(routes.myWork).root] },
}
