import { navigation } from '../../shared/texts/navigation'

export default definePageConfig({
  navigationBarTitleText: navigation.gallery,
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
