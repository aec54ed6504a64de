import {
  AUTHOR_PACKAGES,
  FIND_PACKAGE,
  GUIDE_PACKAGE,
  MANAGE_PACKAGE,
  NOTICE_PACKAGE,
  OFFICER_PACKAGE,
  POSTER_PACKAGE,
  PRELOADS,
  routes,
  SHARE_PACKAGE,
  TABS,
  TEAM_PACKAGE,
  WORK_PACKAGE,
} from './routes'
import { navigation } from './shared/texts/navigation'

const tabs = TABS.map((tab) => ({
  pagePath: routes[tab],
  text: navigation[tab],
  iconPath: `assets/tab/${tab}.png`,
  selectedIconPath: `assets/tab/${tab}-on.png`,
}))

export default defineAppConfig({
  pages: [routes.home, routes.gallery, routes.submit, routes.me, routes.subProject, routes.privacy],
  subPackages: [
    ...AUTHOR_PACKAGES,
    WORK_PACKAGE,
    TEAM_PACKAGE,
    GUIDE_PACKAGE,
    OFFICER_PACKAGE,
    NOTICE_PACKAGE,
    FIND_PACKAGE,
    SHARE_PACKAGE,
    MANAGE_PACKAGE,
    POSTER_PACKAGE,
  ],
  preloadRule: PRELOADS,
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
