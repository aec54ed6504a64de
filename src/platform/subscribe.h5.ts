import { type Subscribe } from './subscribe.types'

export const subscribe: Subscribe = {
  available: false,
  ask: () => Promise.resolve({ is: 'unavailable' }),
  openSettings: () => Promise.resolve(),
}
