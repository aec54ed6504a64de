import { navigation } from '../../shared/texts/navigation'

export default definePageConfig({
  navigationBarTitleText: navigation.app,
  navigationStyle: 'custom',
  navigationBarTextStyle: 'white',
  enableShareAppMessage: true,
})
