import { type Season } from '#shared/domain/season/season'
import { pickableUnits } from '#shared/domain/season/units'
import { keyValueStorage } from '../../platform/key-value-storage'

const STORAGE_KEY = 'invited-unit'

interface InvitedUnit {
  readonly seasonKey: string
  readonly unitId: string
}

/** Keeps on the phone whose card was opened last; a card of no unit changes nothing. */
export function keepInvitedUnit({ seasonKey, unitId }: Partial<InvitedUnit>): void {
  if (seasonKey !== undefined && unitId !== undefined)
    keyValueStorage.write(STORAGE_KEY, { seasonKey, unitId } satisfies InvitedUnit)
}

/** The unit whose card was opened last, where an author of this season can pick it: the province's own card picks none. */
export function invitedUnit(season: Pick<Season, 'key' | 'units'>): string | undefined {
  const { seasonKey, unitId } = (keyValueStorage.read(STORAGE_KEY) ?? {}) as Partial<InvitedUnit>
  if (seasonKey !== season.key || typeof unitId !== 'string') return undefined
  return pickableUnits(season).find(({ id }) => id === unitId)?.id
}
