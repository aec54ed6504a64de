import * as fc from 'fast-check'
import { AskMember } from './ask-member'
import { type Command } from './command'
import { type HistorySlot, type Model } from './model'
import { ARRANGEMENTS, MOVES, type Words } from './moves'
import { Draft, Upload } from './opening-commands'
import { SendQueue } from './send-queue'
import { Make, Sweep } from './work-commands'
import { type Mishap, type World } from './world'

/** A worker that is stopped takes a second of CPU to be there again: one death in so many. */
const STARTED_ANEW_ONCE_IN = 80

const which = fc.nat(5)
const killed = fc.record({
  kind: fc.constant('killed' as const),
  dies: fc.record({
    afterWrites: fc.integer({ min: 1, max: 9 }),
    terminates: fc.nat(STARTED_ANEW_ONCE_IN - 1).map((draw) => draw === 17),
  }),
  givesUp: fc.nat(3).map((draw) => draw === 3),
})
const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ kind: 'none' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'answerLost' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'twice' as const }) },
  { weight: 6, arbitrary: killed },
)
const seldom = (once: number) => fc.nat(once - 1).map((draw) => draw === once - 1)
const often = seldom(6).map((not) => !not)
const words: fc.Arbitrary<Words> = fc.record({
  title: fc.constantFrom('一把焊枪三十年', '渭河大堤', '夜班之后'),
  publicConsent: often,
  uncertain: seldom(2),
  arrangement: fc.constantFrom(...ARRANGEMENTS, ...(['newest', 'newest', 'all', 'all', 'turned'] as const)),
  captioned: fc.boolean(),
  team: fc.constantFrom('nobody', 'nobody', 'nobody', 'one', 'two', 'changed'),
  linked: fc.boolean(),
})
const choice = fc.record({ which, stray: seldom(20), stale: seldom(20), words, mishap })

const draft = fc.tuple(fc.constantFrom(0, 0, 0, 1), mishap).map(([who, happens]) => new Draft(who, happens))
const uploadTo = (...slots: readonly HistorySlot[]) =>
  fc
    .tuple(which, fc.constantFrom(...slots), often, fc.boolean(), mishap, fc.option(mishap, { freq: 1 }))
    .map(
      ([at, slot, fits, late, happens, covered]) =>
        new Upload(at, slot, fits, late, happens, covered ?? undefined),
    )

const first = uploadTo('series')

/** How a history begins: a draft and its file, now and then a whole series. */
export const beginning: fc.Arbitrary<readonly Command[]> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(draft, first) },
  { weight: 1, arbitrary: fc.tuple(draft, first, first, first) },
)

const opener = fc.constantFrom(...(['own', 'own', 'own', 'own', 'other', 'author'] as const))
const askMember = fc
  .tuple(which, opener, often, seldom(4), mishap)
  .map(([at, opens, agrees, again, happens]) => new AskMember(at, opens, agrees, again, happens))

const queue = fc
  .record({
    ...{ which, count: fc.integer({ min: 1, max: 3 }), line: fc.nat(10_000) },
    endsAt: fc.option(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
  })
  .map((plan) => new SendQueue(plan))

const upload = uploadTo('series', 'series', 'series', 'extra')

/** What follows: at most so many commands are drawn; those that make no sense when their turn comes are passed over. */
export const sequel = (maxCommands: number, replayPath?: string) =>
  fc.noBias(
    fc.commands<Model, World, false>(
      [
        ...[draft, upload, upload, queue],
        ...MOVES.map((move) => choice.map((each) => new Make(move, each))),
        ...Array.from({ length: 5 }, () => askMember),
        mishap.map((happens) => new Sweep(happens)),
      ],
      { maxCommands, size: 'max', ...(replayPath === undefined ? {} : { replayPath }) },
    ),
  )
