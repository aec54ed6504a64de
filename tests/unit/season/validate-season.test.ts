import { validateSeason, valueAt } from '#shared/contract/season/validate-season'
import { SEASON_FAULT_CODES, SHAPE_FAULT_CODES } from '#shared/domain/season/season-fault'
import { seasonFaultSentence } from '#shared/texts/season-check'
import { MISTAKES_OF_AMENDMENTS } from './mistakes-of-amendments'
import { MISTAKES_OF_FIT } from './mistakes-of-fit'
import { MISTAKES_OF_SHAPE } from './mistakes-of-shape'
import { MISTAKES_OF_WORDS } from './mistakes-of-words'
import { rawSeason2020 } from './season-2020'
import { faultsAfter, faultsOf } from './spoil'

const MISTAKES = [...MISTAKES_OF_SHAPE, ...MISTAKES_OF_FIT, ...MISTAKES_OF_WORDS, ...MISTAKES_OF_AMENDMENTS]

it('accepts the 2020 season as it is', () => {
  expect(faultsOf(rawSeason2020())).toEqual([])
})

it.each(MISTAKES)('refuses %s', (_what, spoil, faults) => {
  expect(faultsAfter(spoil)).toEqual(faults)
})

it('was shown every kind of fault there is', () => {
  const shown = MISTAKES.flatMap(([, , faults]) => faults.map((fault) => fault.replace(/^.* /, '')))
  expect([...new Set(shown)].sort()).toEqual([...SHAPE_FAULT_CODES, ...SEASON_FAULT_CODES].sort())
})

it('says each fault in a sentence of its own, with what stands there', () => {
  const season = rawSeason2020()
  season.offlineActivitiesTarget.value = 51
  const validation = validateSeason(season)
  if (validation.fits) throw new Error('51 is not the sum of the quotas')
  expect(validation.faults.map((fault) => seasonFaultSentence(fault, valueAt(season, fault.path)))).toEqual([
    'offlineActivitiesTarget.value：各单位的分配数相加与总数不符（这里写的是 51）。',
  ])
})

it.each([null, undefined, [], '2020', 2020, {}])('refuses %j without throwing', (value) => {
  expect(validateSeason(value).fits).toBe(false)
})
