const OFFICER = 'officer'

/** Every page's path, as `app.config.ts` lists them and navigation takes them. */
export const routes = {
  home: 'pages/home/index',
  gallery: 'pages/gallery/index',
  submit: 'pages/submit/index',
  me: 'pages/me/index',
  subProject: 'pages/sub-project/index',
  workForm: 'pages/work-form/index',
  myWork: 'pages/my-work/index',
  privacy: 'pages/privacy/index',
  work: 'pages/work/index',
  reviewQueue: `${OFFICER}/pages/queue/index`,
  review: `${OFFICER}/pages/review/index`,
  roles: `${OFFICER}/pages/roles/index`,
  invitation: `${OFFICER}/pages/invitation/index`,
  claim: `${OFFICER}/pages/claim/index`,
} as const

/** The pages of the tab bar, in its order. */
export const TABS = ['home', 'gallery', 'submit', 'me'] as const

/** The pages that only officers and administrators open: a package of their own. */
export const OFFICER_PACKAGE = {
  root: OFFICER,
  pages: [routes.reviewQueue, routes.review, routes.roles, routes.invitation, routes.claim].map((route) =>
    route.slice(OFFICER.length + 1),
  ),
}

/**
 * The author's pages weigh too much for the package everyone loads first: each is a package of its own,
 * its folder the root, and comes ahead while the pages that lead to it are read.
 */
const packageOf = (route: string) => ({ root: route.replace(/\/index$/, ''), pages: ['index'] })
export const AUTHOR_PACKAGES = [routes.workForm, routes.myWork].map(packageOf)

export const PRELOADS: Record<string, { network: 'all'; packages: string[] }> = {
  [routes.subProject]: { network: 'all', packages: [packageOf(routes.workForm).root] },
  [routes.submit]: { network: 'all', packages: [packageOf(routes.workForm).root] },
  [routes.me]: { network: 'all', packages: [packageOf(routes.myWork).root] },
}
