import { doorOf } from '../server/dispatch/door'
import { features } from './features'

/** Everything a phone calls. */
export const main = doorOf('api', features)
