import { PACKAGES } from '../config/rooms'
import { routes, TABS } from './routes'
import { navigation } from './shared/texts/navigation'

const tabs = TABS.map((tab) => ({
  pagePath: routes[tab],
  text: navigation[tab],
  iconPath: `assets/tab/${tab}.png`,
  selectedIconPath: `assets/tab/${tab}-on.png`,
}))

/** Pages too heavy for the package that everyone loads first: each is a package, its folder the root. */
const HEAVY = ['workForm', 'myWork', 'work', 'teamCard', 'guide', 'share', 'poster'] as const

const ownRoot = (page: (typeof HEAVY)[number]) => routes[page].replace(/\/index$/, '')

const packageAt = (root: string) => ({
  root,
  pages: Object.values<string>(routes)
    .filter((route) => route.startsWith(`${root}/`))
    .map((route) => route.slice(root.length + 1)),
})

/** Packages that come ahead while the pages that lead to them are read. */
const ahead = (...packages: string[]) => ({ network: 'all' as const, packages })

export default defineAppConfig({
  pages: [routes.home, routes.gallery, routes.submit, routes.me, routes.subProject, routes.privacy],
  subPackages: [...HEAVY.map(ownRoot), ...Object.values(PACKAGES)].map(packageAt),
  preloadRule: {
    [routes.home]: ahead(PACKAGES.notice, PACKAGES.find, ownRoot('guide'), ownRoot('work')),
    [routes.gallery]: ahead(PACKAGES.find, ownRoot('work')),
    [routes.subProject]: ahead(ownRoot('workForm'), PACKAGES.notice),
    [routes.submit]: ahead(ownRoot('workForm')),
    [routes.me]: ahead(ownRoot('myWork'), PACKAGES.find),
  },
  window: {
    navigationStyle: 'default',
    navigationBarBackgroundColor: '#FFFFFF',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: navigation.app,
    backgroundColor: '#F7F4F1',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#6A605A',
    selectedColor: '#C8161D',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: tabs,
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  sitemapLocation: 'sitemap.json',
})
