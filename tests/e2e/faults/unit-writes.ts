import { addUnit, renameUnit, setUnitState } from '#shared/contract/units/units'
import { routes } from '../../../src/routes'
import { countOf, someone } from './before-a-write'
import { type Journey } from './journey'
import { type Ready, type WriteRow } from './write-row'

/** An added unit before an officer of 宝鸡. */
async function withUnit(journey: Journey): Promise<Ready> {
  const officer = await journey.cloud.officer(someone('of-units'), 'unitOfficer', 'baoji')
  const added = { parentId: 'baoji', displayName: `${someone('works')}工会`.slice(-30), aliases: [] }
  const { unitId } = await officer.must(addUnit, added)
  return {
    ...{ as: officer.openid, route: routes.units, params: { unit: unitId } },
    done: await countOf(journey, 'unitChanges'),
  }
}

/** What is done to units. */
export const UNIT_WRITES: readonly WriteRow[] = [
  {
    action: addUnit.name,
    what: 'adding a unit below another',
    ready: withUnit,
    steps: async (page) => {
      await page.locator('#add-unit').click()
      await page.locator('#unit-name input').fill('一车间工会')
    },
    button: '#save-unit',
    says: '#unit-form-error',
    shows: '[id^="unit-u"]',
  },
  {
    action: renameUnit.name,
    what: 'renaming a unit',
    ready: withUnit,
    steps: async (page) => {
      await page.locator('#rename-unit').click()
      await page.locator('#unit-aliases input').fill('老厂')
    },
    button: '#save-unit',
    says: '#unit-form-error',
    shows: '#this-unit:has-text("老厂")',
  },
  {
    action: setUnitState.name,
    what: 'closing a unit',
    ready: withUnit,
    button: '#set-unit-state',
    asks: true,
    says: '#unit-state-error',
    shows: '#this-unit:has-text("已停用")',
  },
]
