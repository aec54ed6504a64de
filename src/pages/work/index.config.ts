import { navigation } from '../../shared/texts/navigation'

export default definePageConfig({
  navigationBarTitleText: navigation.work,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
