import { type PhoneSettings } from './runtime/ports'

/** A phone of today with a home indicator, on wifi, whose person has not agreed to anything yet. */
export const USUAL_PHONE: PhoneSettings = {
  windowWidth: 390,
  screenHeight: 844,
  statusBarHeight: 47,
  safeAreaBottom: 34,
  fontSizeSetting: 16,
  networkType: 'wifi',
  privacyAgreed: false,
  storage: {},
}
