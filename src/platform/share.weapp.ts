import { type Share } from './share.types'

export const share: Share = {
  viaButton: true,
  addressOf: () => undefined,
}
