import { answerTeamCard, createTeamCard } from '#shared/contract/works/team'
import { type Person } from '../../support/product-person'
import { type Command, pick } from './command'
import { answered, asked, shownOf, type Model, type ModelWork, type Outcome } from './model'
import { type Mishap, type World } from './world'

/** Who opens the card: the member's own person, the other member, or the author, who may not. */
export type Opener = 'own' | 'other' | 'author'

/** The author makes a card for somebody of his team, and somebody answers by it; the mishap strikes at the answer. */
export class AskMember implements Command {
  constructor(
    private readonly which: number,
    private readonly opener: Opener,
    private readonly agrees: boolean,
    /** The card is used once more afterwards. */
    private readonly again: boolean,
    private readonly mishap: Mishap,
  ) {}

  private of = ({ works }: Readonly<Model>) =>
    pick(
      [...works.values()].filter((work) => asked(work).length > 0),
      this.which,
    )

  check = (model: Readonly<Model>): boolean => this.of(model) !== undefined

  async run(model: Model, world: World): Promise<void> {
    world.tally.commands++
    const work = this.of(model) as ModelWork
    const member = asked(work)[this.which % asked(work).length] ?? { name: '', role: '' }
    const person = world.as(this.openerOf(model, work, shownOf(work).members.indexOf(member)))
    world.tally.calls++
    const { token } = await world.as(work.author).must(createTeamCard, { workId: work.id, member })
    const outcome = answered(work, member, this.agrees, person.openid)
    const reply = await world.ask(person, answerTeamCard, { token, agrees: this.agrees }, this.mishap)
    if (reply === 'unknown') return this.lookAgain(model, world, work, outcome)
    if (typeof outcome === 'string') {
      world.tally.refused++
      return expect(reply).toMatchObject({ ok: false, error: { code: outcome } })
    }
    expect(reply).toMatchObject({ ok: true, value: { agrees: this.agrees } })
    world.tally.answered++
    model.works.set(work.id, outcome)
    if (this.again) await this.answerAgain(world, person, token)
  }

  private openerOf({ members }: Model, { author }: ModelWork, at: number): string {
    if (this.opener === 'author') return author
    return members[this.opener === 'own' ? at : 1 - at] ?? ''
  }

  /** Nobody heard whether the answer counts: it does whole or not at all. */
  private async lookAgain(model: Model, world: World, work: ModelWork, outcome: Outcome): Promise<void> {
    const seen = await world.look(work.author, work.id)
    const isDone = seen?.timeline.length !== work.events.length
    if (!isDone) return
    expect(typeof outcome).toBe('object')
    model.works.set(work.id, outcome as ModelWork)
  }

  private async answerAgain(world: World, person: Person, token: string): Promise<void> {
    world.tally.calls++
    const reply = await person.call(answerTeamCard, { token, agrees: !this.agrees })
    expect(reply).toMatchObject({ ok: false, error: { code: 'TEAM_CARD_INVALID' } })
  }

  toString = (): string =>
    `askMember(${this.which}, ${this.opener} ${this.agrees ? 'agrees' : 'refuses'}${this.again ? ', again' : ''}, ${JSON.stringify(this.mishap)})`
}
