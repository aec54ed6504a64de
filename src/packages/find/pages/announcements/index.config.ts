import { navigation } from '../../../../shared/texts/navigation'

export default definePageConfig({
  navigationBarTitleText: navigation.announcements,
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
