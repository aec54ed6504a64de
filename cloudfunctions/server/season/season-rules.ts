/**
 * What validates a season and compares two: a file of its own beside the unit's (config/build-functions.ts), loaded at its first
 * use. It throws nothing of ours: classes of the unit's own code are others here.
 */
export { validateSeason, valueAt } from '#shared/contract/season/validate-season'
export { seasonDifferences } from '#shared/domain/season/differences'
