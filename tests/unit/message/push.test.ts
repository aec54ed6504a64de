import * as fc from 'fast-check'
import { MESSAGE_EVENTS, PAPER_MESSAGE_EVENTS } from '#shared/domain/message/message'
import {
  MAX_PUSHES_LEFT,
  pushKindOf,
  PUSH_KINDS,
  type PushesLeft,
  withGranted,
  withRefused,
  withSent,
} from '#shared/domain/message/push'
import { MAX_PHRASE_LENGTH, MAX_THING_LENGTH } from '#shared/domain/message/push-template'
import { pushWords } from '#shared/texts/pushes'

const EVENTS = [...MESSAGE_EVENTS, ...PAPER_MESSAGE_EVENTS]

it('what ends the waiting for a result, and what asks something of the author, is told by WeChat too', () => {
  expect(Object.fromEntries(EVENTS.map((event) => [event, pushKindOf(event) ?? '–']))).toEqual({
    ...{ checkFault: 'result', accepted: 'result', returned: 'result', rejected: 'result' },
    ...{ linkDead: 'todo', sheetRefused: 'todo', memberRefused: 'todo' },
    ...{ approved: '–', reopened: '–', unitAssigned: '–', takenDown: '–', putBack: '–', memberAgreed: '–' },
    ...{ sheetComplete: '–', paperReady: '–', paperFailed: '–' },
  })
})

it('each of these has its words, within WeChat’s bounds, and no other has', () => {
  const told = EVENTS.filter((event) => pushKindOf(event) !== undefined)
  expect(Object.keys(pushWords).sort()).toEqual([...told].sort())
  for (const { outcome, remark } of Object.values(pushWords)) {
    expect(outcome).toMatch(new RegExp(`^\\p{Script=Han}{1,${MAX_PHRASE_LENGTH}}$`, 'u'))
    expect(remark.length).toBeLessThanOrEqual(MAX_THING_LENGTH)
  }
})

describe('consents', () => {
  it('grow by one for each template of a tap, and shrink by one for each message', () => {
    const two = withGranted(withGranted({}, ['result', 'todo']), ['result'])
    expect(two).toEqual({ result: 2, todo: 1 })
    expect(withSent(two, 'result')).toEqual({ result: 1, todo: 1 })
    expect(withSent(two, 'todo')).toEqual({ result: 2 })
    expect(withSent({}, 'todo')).toEqual({})
  })

  it('are gone once WeChat knows of none', () => {
    expect(withRefused({ result: 7, todo: 1 }, 'result')).toEqual({ todo: 1 })
    expect(withRefused({}, 'result')).toEqual({})
  })

  it('stay between one and twenty, whatever is claimed, or are not there', () => {
    const step = fc.tuple(fc.constantFrom('grant', 'send', 'refuse'), fc.constantFrom(...PUSH_KINDS))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const left = steps.reduce<PushesLeft>(
          (sum, [what, kind]) =>
            what === 'grant'
              ? withGranted(sum, [kind])
              : what === 'send'
                ? withSent(sum, kind)
                : withRefused(sum, kind),
          {},
        )
        return Object.values(left).every((count) => count >= 1 && count <= MAX_PUSHES_LEFT)
      }),
    )
    const many = Array.from({ length: 30 }).reduce<PushesLeft>((sum) => withGranted(sum, ['todo']), {})
    expect(many).toEqual({ todo: MAX_PUSHES_LEFT })
  })
})
