import { type openShare as action } from '#shared/contract/sharing/sharing'
import { type Acts } from '../platform/use-case'
import { optional } from '../platform/optional'
import { logFault } from '../platform/log'
import { countOpening } from './count-opening'
import { resolveShare } from './find-target'

/** Leads on whatever becomes of the counting: a fault there is ours, and logged. */
export const openShare: Acts<typeof action> = {
  act: async (thing, { caller, now }) => {
    const { found, unitId } = await resolveShare(thing)
    if (found.standing !== 'open') return found
    const { countedSubProject: subProject, seasonKey, ...opened } = found
    try {
      await countOpening(caller, thing, { seasonKey, unitId: unitId ?? null, subProject }, now)
    } catch (error) {
      logFault({ counting: 'share' }, error)
    }
    return { ...opened, seasonKey, ...optional('unitId', unitId) }
  },
}
