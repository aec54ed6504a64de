import { type DecisionReceipt } from '#shared/contract/reviews/decisions'
import { type WorkReceipt } from '#shared/contract/works/views'
import { type Command, pick } from './command'
import { checked, inEffect, type Model, type ModelWork, type Pending } from './model'
import { type Move, type Words } from './moves'
import { type Mishap, type World } from './world'

const receiptOf = ({ id, status, version, receiptNumber, atUnit }: ModelWork): WorkReceipt => ({
  ...{ workId: id, status, version },
  ...(receiptNumber === undefined ? {} : { receiptNumber }),
  ...(atUnit === undefined ? {} : { atUnit }),
})

export interface MoveChoice {
  readonly which: number
  readonly stray: boolean
  readonly stale: boolean
  readonly words: Words
  readonly mishap: Mishap
}

/** Does something to a work, permitted or not. */
export class Make implements Command {
  constructor(
    private readonly move: Move,
    private readonly choice: MoveChoice,
  ) {}

  private of = (model: Readonly<Model>) => {
    const { which, stray } = this.choice
    return pick(
      [...model.works.values()].filter((work) => stray || this.move.fits(work, model)),
      which,
    )
  }

  check = (model: Readonly<Model>): boolean => this.of(model) !== undefined

  async run(model: Model, world: World): Promise<void> {
    world.tally.commands++
    const { stale, words, mishap } = this.choice
    const work = this.of(model) as ModelWork
    const { outcome: foreseen, ask } = this.move.asking({ work, model, world, stale, words })
    const reply = await ask(mishap)
    const at = reply === 'unknown' ? 0 : reply.serverNow
    const outcome = typeof foreseen === 'function' ? foreseen(at) : foreseen
    if (reply === 'unknown') return this.lookAgain(model, world, work, outcome)
    if (typeof outcome === 'string' && outcome !== 'gone') {
      world.tally.refused++
      return expect(reply).toMatchObject({ ok: false, error: { code: outcome } })
    }
    if (outcome === 'gone') {
      expect(reply).toMatchObject({ ok: true, value: { discarded: true } })
      return throwAway(model, work)
    }
    const { undoUntil, ...value } = (reply as { value: Partial<DecisionReceipt> & WorkReceipt }).value
    const receiptNumber = outcome.receiptNumber ?? value.receiptNumber
    const heard = undoUntil === undefined ? {} : { pending: { ...(outcome.pending as Pending), undoUntil } }
    const now = { ...outcome, ...heard, receiptNumber }
    expect(value).toEqual(receiptOf(now))
    model.works.set(work.id, now)
    if (this.move.name === 'submit' && (now.content.files.series?.length ?? 0) > 1) world.tally.series++
  }

  /** Nobody heard what became of it: it was done whole or not at all. */
  private async lookAgain(model: Model, world: World, work: ModelWork, outcome: unknown): Promise<void> {
    const seen = await world.look(work.author, work.id)
    if (seen === null) {
      expect(outcome).toBe('gone')
      return throwAway(model, work)
    }
    if (typeof outcome !== 'object' || seen.version === work.version)
      return expect(seen.version).toBe(work.version)
    const done = outcome as ModelWork
    expect(seen.version).toBe(done.version)
    model.works.set(work.id, { ...done, receiptNumber: done.receiptNumber ?? seen.receiptNumber })
  }

  toString = (): string => `${this.move.name}(${JSON.stringify(this.choice)})`
}

function throwAway(model: Model, work: ModelWork): void {
  model.works.delete(work.id)
  model.discarded.add(work.id)
}

/** The timer takes up what waits for its check, and every decision that cannot be undone any more. */
export class Sweep implements Command {
  constructor(private readonly mishap: Mishap) {}

  check = ({ works }: Readonly<Model>): boolean =>
    [...works.values()].some(({ status, pending }) => status === 'checking' || pending !== undefined)

  async run(model: Model, world: World): Promise<void> {
    await world.letUndoPass()
    await world.fireTimer(this.mishap.kind === 'killed' ? this.mishap.dies : undefined)
    for (const work of model.works.values()) model.works.set(work.id, checked(inEffect(work), model))
  }

  toString = (): string => `sweep(${JSON.stringify(this.mishap)})`
}
