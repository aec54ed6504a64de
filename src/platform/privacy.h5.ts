import { type Privacy } from './privacy.types'

export const privacy: Privacy = {
  hasGuide: false,
  agreeOpenType: undefined,
  openGuide: () => Promise.resolve(false),
  listenQuestion: () => () => undefined,
}
