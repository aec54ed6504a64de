import { type Unit } from '#shared/contract/action'
import { actions, features } from '../../support/all-actions'
import { answeredBy } from '../../../cloudfunctions/server/dispatch/feature'
import { actionHandlers } from '../../support/action-handlers'

const all = Object.entries(actions)

it.each<Unit>(['api', 'papers'])('%s answers every action that names it, and no other', (own) => {
  const names = all.filter(([, { unit }]) => unit === own).map(([, { name }]) => name)
  expect([...answeredBy(own, features).keys()].sort()).toEqual(names.sort())
})

it('has one handler for each, of the kind that its effect says', async () => {
  const handlers = await actionHandlers()
  const kinds = all.map(([key]) => [
    key,
    Object.keys(handlers.get(key) ?? {}).filter((each) => each !== 'prepare' && each !== 'audited'),
  ])
  expect(kinds).toEqual(all.map(([key, { effect }]) => [key, [effect]]))
  expect(handlers.size).toBe(all.length)
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
