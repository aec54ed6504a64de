import { toJSONSchema } from 'zod/mini'
import { action, type Action, type TextLimit } from '#shared/contract/action'
import { actions } from '../../support/all-actions'
import { schemaOf } from '../../support/action-schemas'

const all: readonly Action[] = Object.values(actions)
const shown = new Set(all.flatMap(({ shows }) => shows ?? []))
const changed = new Set(all.flatMap(({ changes }) => changes ?? []))

it('a write says what it changes, a read may say what it shows, and neither the other', () => {
  const common = { name: 'notes.any', unit: 'api', access: 'anyone' } as const
  // @ts-expect-error it forgets what it changes
  const forgetful = action<object, object>({ ...common, effect: 'write' })
  // @ts-expect-error a read changes nothing
  const greedy = action<object, object>({ ...common, effect: 'read', changes: ['roles'] })
  expect([forgetful.changes, greedy.shows]).toEqual([undefined, undefined])
  for (const { effect, shows, changes } of all)
    expect([shows, changes].filter((each) => each !== undefined)).toHaveLength(
      effect === 'read' && shows === undefined ? 0 : 1,
    )
})

it('whatever is changed is shown somewhere, and whatever is shown can change', () => {
  expect([...changed].sort()).toEqual([...shown].sort())
})

it.each([
  'submitWork',
  'withdrawWork',
  'setPublicConsent',
  'decideReview',
  'takeDownWork',
  'putBackWork',
] as const)('after %s the gallery, a public work and what was found are read again', (key) => {
  const changes = actions[key].changes ?? []
  for (const read of [actions.listGallery, actions.readPublicWork, actions.searchWorks])
    expect(changes).toEqual(expect.arrayContaining([...(read.shows ?? [])]))
})

it.each(['claimAdministrator', 'acceptInvitation', 'decideReview'] as const)(
  'the schema of %s holds its texts to what it says',
  (key) => {
    const { properties } = toJSONSchema(schemaOf(key), { io: 'input' })
    const said = Object.entries<TextLimit>(actions[key].texts)
    expect(said.map(([field]) => properties?.[field])).toEqual(
      said.map(([, { min, max }]) => ({
        type: 'string',
        maxLength: max,
        ...(min === undefined ? {} : { minLength: min }),
      })),
    )
  },
)
