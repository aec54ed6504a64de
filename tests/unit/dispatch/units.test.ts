import { actions } from '../../support/all-actions'
import { features } from '../../../cloudfunctions/api/features'
import { answeredBy } from '../../../cloudfunctions/server/dispatch/feature'
import { actionHandlers } from '../../support/action-handlers'

const unitsOwn = Object.entries(actions).filter(([, { unit }]) => unit === 'api')

it('api answers every action that names it, and no other', () => {
  const names = unitsOwn.map(([, { name }]) => name)
  expect([...answeredBy('api', features).keys()].sort()).toEqual(names.sort())
})

it('has one handler for each, of the kind that its effect says', async () => {
  const handlers = await actionHandlers()
  const kinds = unitsOwn.map(([key]) => [
    key,
    Object.keys(handlers.get(key) ?? {}).filter((each) => each !== 'prepare' && each !== 'audited'),
  ])
  expect(kinds).toEqual(unitsOwn.map(([key, { effect }]) => [key, [effect]]))
  expect(handlers.size).toBe(unitsOwn.length)
})

it('answers nothing of another unit, whatever its features hold', () => {
  const others = features.map((each) => ({
    ...each,
    actions: Object.fromEntries(
      Object.entries(each.actions).map(([key, action]) => [key, { ...action, unit: 'elsewhere' as 'api' }]),
    ),
  }))
  expect([...answeredBy('api', others).keys()]).toEqual([])
})
