import { UNCERTAIN_UNIT } from '#shared/domain/work/work'

/** The unit id to show: null if the author chose none or is not sure. */
export const shownUnit = (unitId: string | null): string | null => (unitId === UNCERTAIN_UNIT ? null : unitId)
