import { type Share } from './share.types'

export const share: Share = {
  viaButton: false,
  addressOf: (path) => `${window.location.origin}/#${path.startsWith('/') ? path : `/${path}`}`,
}
