import { PUBLIC_ADDRESS_MINUTES } from '#shared/domain/media/public-address'
import { type WorkMedia } from '#shared/domain/work/work'

/**
 * How long an address that anyone gets is good, seconds: a picture's for a look, a film's or sound's for its length besides. So
 * what was taken down is soon unreadable, also for whoever kept the address.
 */
export const publicLifetimeS = ({ check }: Partial<Pick<WorkMedia, 'check'>>): number =>
  PUBLIC_ADDRESS_MINUTES * 60 + Math.ceil((check?.facts.durationMs ?? 0) / 1000)
