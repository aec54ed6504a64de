import { type Action, type Reply } from '#shared/contract/action'
import { type WorkView } from '#shared/contract/works/views'
import { type LinksSpec } from '#shared/domain/season/media-spec'
import { type SubProject } from '#shared/domain/season/sub-project'
import { readWork } from '#shared/contract/works/works'
import { UNDO_WINDOW_MS } from '#shared/domain/work/pending-decision'
import { freshRequestId, type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { CloudFailure, type Dies } from '../../support/test-environment'
import { season2020 } from '../../unit/season/season-2020'
import { registeredAuthors } from './authors'
import { FILES_IN_SERIES, MAX_WORKS, type ModelWork } from './model'
import { type Tally } from './tally'

/** What may go wrong between a phone and the cloud, once, at one request. */
export type Mishap =
  | { readonly kind: 'none' }
  /** The cloud did it, the answer never came: the phone asks again under the same request id. */
  | { readonly kind: 'answerLost' }
  /** Sent twice at the same moment. */
  | { readonly kind: 'twice' }
  /** The instance dies after a write; the phone asks again, or gives up and looks later what became of it. */
  | { readonly kind: 'killed'; readonly dies: Dies; readonly givesUp: boolean }

/** Whose addresses the call of the histories takes. */
export const LINK_HOST = 'example.com'

/**
 * The call of the histories takes one picture or a series of three, one more beside it and an address, from a person or a
 * team; the others are left alone.
 */
function withSlots(call: SubProject): SubProject {
  const { media } = call.spec
  if (media.kind !== 'photos') return call
  const sourced = <Value>(value: Value) => ({ value, source: 'default' }) as const
  const series = { ...media, max: sourced(FILES_IN_SERIES), seriesMin: sourced(FILES_IN_SERIES) }
  const extra = { ...media, max: sourced(1), seriesMin: sourced(1) }
  const page: LinksSpec = {
    ...{ kind: 'links', min: sourced(0), max: sourced(1), extractionCode: false },
    hosts: sourced([LINK_HOST]),
  }
  const parts = [
    { key: 'series', label: '组照', required: true, media: series },
    { key: 'extra', label: '工作照', required: false, media: extra },
    { key: 'page', label: '网页', required: false, media: page },
  ]
  const who = sourced(['person', 'team'] as const)
  return { ...call, who, spec: { ...call.spec, media: { kind: 'together', parts } } }
}

/** A cloud with its people in which histories happen one after another, and all works they have left so far. */
export class World {
  /** Of all histories: they must all be there, and no others. */
  readonly works = new Map<string, ModelWork>()
  /** Of drafts that were thrown away. */
  readonly gone = new Set<string>()
  histories = 0
  /** An instance died since the timer last ran: something may be under way. */
  needsRepair = false

  private constructor(
    readonly cloud: ProductCloud,
    readonly officers: Readonly<Record<string, Person>>,
    readonly tally: Tally,
    /** The call that takes the files of histories. */
    readonly call: SubProject,
  ) {}

  static async make(tally: Tally): Promise<World> {
    const cloud = await productCloud()
    const maxWorksPerAuthorPerSubProject = {
      ...season2020.limits.maxWorksPerAuthorPerSubProject,
      value: MAX_WORKS,
    }
    const season = {
      ...season2020,
      limits: { ...season2020.limits, maxWorksPerAuthorPerSubProject },
      subProjects: season2020.subProjects.map(withSlots),
    }
    await cloud.environment.load('seasons', [
      { _id: 'current', hash: 'histories' },
      { _id: 'histories', season },
    ])
    await cloud.environment.load('people', registeredAuthors(cloud))
    const baoji = await cloud.officer('officer-of-baoji', 'unitOfficer', 'baoji')
    const call = season.subProjects.find(({ key }) => key === 'photography')
    if (!call) throw new Error('no call photography')
    return new World(cloud, { baoji, province: await cloud.provinceOfficer() }, tally, call)
  }

  get guest(): Person {
    return this.cloud.as('guest')
  }

  as(author: string): Person {
    return this.cloud.as(author)
  }

  /** The work as its author sees it; null when there is none. */
  async look(author: string, workId: string): Promise<WorkView | null> {
    this.tally.calls++
    const reply = await this.as(author).call(readWork, { workId })
    if (reply.ok) return reply.value
    expect(reply.error.code).toBe('NOT_FOUND')
    return null
  }

  /** Asks as a phone does that meets this mishap; `unknown` when it gives up without an answer. */
  async ask<Input, Output>(
    person: Person,
    action: Action<Input, Output>,
    input: Input,
    mishap: Mishap,
  ): Promise<Reply<Output> | 'unknown'> {
    const requestId = freshRequestId()
    const send = (dies?: Dies): Promise<Reply<Output>> => {
      this.tally.calls++
      const event = { action: action.name, input, requestId }
      return this.cloud.environment.call('api', event, person.openid, dies)
    }
    switch (mishap.kind) {
      case 'none':
        return send()
      case 'answerLost':
        this.tally.answersLost++
        await send()
        return send()
      case 'twice': {
        this.tally.twice++
        const [first, second] = await Promise.all([send(), send()])
        expect({ ...second, serverNow: 0 }).toEqual({ ...first, serverNow: 0 })
        return first
      }
      case 'killed': {
        const answer = await ifAlive(send(mishap.dies))
        if (answer) return answer
        this.died(mishap.dies)
        if (!mishap.givesUp) return send()
        this.tally.givenUp++
        return 'unknown'
      }
    }
  }

  /** So much time passes that nothing which was decided so far can be undone. */
  letUndoPass(): Promise<void> {
    return this.cloud.environment.advanceClock(UNDO_WINDOW_MS)
  }

  /** The timer fires; an instance that dies under it is followed by the next one. */
  async fireTimer(dies?: Dies): Promise<void> {
    this.tally.calls++
    const fire = (death?: Dies) =>
      this.cloud.environment.fireTimer<{ failed: string[] }>('events', 'sweep', death)
    let done = await ifAlive(fire(dies))
    if (!done) {
      if (dies) this.died(dies)
      done = await fire()
    }
    expect(done.failed).toEqual([])
    this.needsRepair = false
  }

  private died({ terminates = false }: Dies): void {
    this.tally.killed++
    if (terminates) this.tally.stopped++
    this.needsRepair = true
  }
}

/** What comes back, or undefined from an instance that was killed. */
async function ifAlive<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call
  } catch (failure) {
    if (failure instanceof CloudFailure && failure.message.includes('the instance was killed'))
      return undefined
    throw failure
  }
}
