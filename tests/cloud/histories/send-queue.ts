import { drawing } from '../../support/bulk-works'
import { sendAll, SendingPhone } from '../../support/sending-phone'
import { WeakLine } from '../../support/weak-line'
import { mediaFile } from '../../support/work-samples'
import { type Command, pick } from './command'
import { type Model, type ModelWork } from './model'
import { bring, inHand } from './opening-commands'
import { type World } from './world'

interface Plan {
  readonly which: number
  readonly count: number
  /** What the line does. */
  readonly line: number
  /** The app ends when this share of the bytes has been sent; it is opened again. */
  readonly endsAt: number | null
}

/** Several files at once, sent by the product's own queue over a line on which every third request fails. */
export class SendQueue implements Command {
  constructor(private readonly plan: Plan) {}

  private of = (model: Readonly<Model>) => pick(inHand(model), this.plan.which)

  check = (model: Readonly<Model>): boolean => this.of(model) !== undefined

  async run(model: Model, world: World): Promise<void> {
    const { count, line: seed, endsAt } = this.plan
    world.tally.commands++
    const work = this.of(model) as ModelWork
    const person = world.as(work.author)
    const { environment } = world.cloud
    const line = new WeakLine({ environment, openid: person.openid, draw: drawing(seed) })
    const phone = new SendingPhone({ subProject: world.call, slot: 'series', person, line })
    const pictures = Array.from({ length: count }, (_, at) =>
      mediaFile('photo', world.tally.histories * 50 + model.files.size + at),
    )
    const files = pictures.map((bytes, at) => phone.file(`${at}.jpg`, bytes))
    const first = phone.form(work.id)
    let isGone = false
    if (endsAt !== null)
      void line.endAfter(Math.floor(endsAt * bytesOf(pictures))).then(() => (isGone = true))
    void first.pick('series', files)
    await sendAll(first, () => isGone)
    if (isGone) phone.endApp()
    const last = isGone ? phone.form(work.id) : first
    if (isGone) {
      world.tally.restarted++
      await last.resume(phone.arrived)
      await sendAll(last)
    }
    const facts = { ...first.state.facts, ...last.state.facts }
    const names = phone.arrived.map((uploadId) => facts[uploadId]?.fileName ?? '')
    expect([...names].sort()).toEqual(files.map(({ name }) => name))
    world.tally.queued += count
    bring(
      model,
      work,
      phone.arrived.map((uploadId, at) => ({
        ...{ uploadId, slot: 'series', fits: true },
        bytes: pictures[Number.parseInt(names[at] ?? '')] ?? Buffer.alloc(0),
      })),
    )
  }

  toString = (): string => `sendQueue(${JSON.stringify(this.plan)})`
}

const bytesOf = (pictures: readonly Uint8Array[]) => pictures.reduce((sum, { length }) => sum + length, 0)
