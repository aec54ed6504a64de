import { type Privacy } from './privacy.types'

export const privacy: Privacy = {
  agreeOpenType: undefined,
  needsAgreement: () => Promise.resolve(false),
  openGuide: () => Promise.resolve(false),
}
