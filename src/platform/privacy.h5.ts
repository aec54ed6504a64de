import { type Privacy } from './privacy.types'

export const privacy: Privacy = {
  agreeOpenType: undefined,
  openGuide: () => Promise.resolve(false),
  listenQuestion: () => () => undefined,
}
