import { navigation } from './shared/texts/navigation'

const tab = (page: string, text: string) => ({
  pagePath: `pages/${page}/index`,
  text,
  iconPath: `assets/tab/${page}.png`,
  selectedIconPath: `assets/tab/${page}-on.png`,
})

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/gallery/index', 'pages/submit/index', 'pages/me/index'],
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
    list: [
      tab('home', navigation.home),
      tab('gallery', navigation.gallery),
      tab('submit', navigation.submit),
      tab('me', navigation.me),
    ],
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  sitemapLocation: 'sitemap.json',
})
