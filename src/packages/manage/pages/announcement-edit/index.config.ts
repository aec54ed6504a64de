import { navigation } from '../../../../shared/texts/navigation'

export default definePageConfig({
  navigationBarTitleText: navigation.announcementEdit,
})
