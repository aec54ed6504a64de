import { type LogicRealm } from '../ports'
import { told, type Records } from '../records'

/**
 * What a test wants of the next answer of a name: that it is refused or fails before anything is done (`fails`), that it is
 * done and its answer lost (`loses`, told as this failure), that no answer ever comes (`never`), or this answer instead of
 * the host's own (`answers`).
 */
export type Outcome =
  | { readonly fails: string; readonly errno?: number }
  | { readonly loses: string }
  | { readonly never: true }
  | { readonly answers: Readonly<Record<string, unknown>> }

/** How WeChat says that something went wrong; becomes `fail`'s `errMsg`. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'

  constructor(
    readonly reason: string,
    readonly errno?: number,
  ) {
    super(reason)
  }
}

interface Callbacks {
  success?: (answer: unknown) => void
  fail?: (answer: unknown) => void
  complete?: (answer: unknown) => void
}

export type ApiOptions = Readonly<Record<string, unknown>> & Callbacks
type Answer = Record<string, unknown> | undefined
type Perform<Options> = (options: Options) => Answer | void | Promise<Answer | void>

/** Makes functions of WeChat's kind: options with callbacks, or a promise; every call recorded, every outcome choosable. */
export class Api {
  private readonly outcomes = new Map<string, Outcome[]>()
  private readonly standing = new Map<string, Outcome>()
  /** Names that this kind of launch must not call. */
  refused: ReadonlySet<string> = new Set()

  constructor(
    readonly records: Records,
    private readonly logic: LogicRealm,
    private readonly enter: (what: string, call: () => unknown) => unknown,
  ) {}

  /** Sets the outcome of the next call of that name, or of the ones after it. */
  next(name: string, outcome: Outcome): void {
    this.outcomes.set(name, [...(this.outcomes.get(name) ?? []), outcome])
  }

  /** Sets the outcome of every call of that name that has none of its own; nothing: the host's own again. */
  always(name: string, outcome: Outcome | undefined): void {
    if (outcome) this.standing.set(name, outcome)
    else this.standing.delete(name)
  }

  /** Takes what a test wants of this call. */
  outcomeOf(name: string): Outcome | undefined {
    return this.outcomes.get(name)?.shift() ?? this.standing.get(name)
  }

  /** Calls something of the logic's; what it throws is its fault. */
  inLogic(what: string, call: () => unknown): void {
    this.enter(what, call)
  }

  /** An answer in the logic's own realm. */
  toLogic(value: unknown): unknown {
    return this.logic.parse(JSON.stringify(value))
  }

  /** `required` names the options without which WeChat answers `parameter error`. */
  asynchronous<Options extends object>(
    name: string,
    required: readonly (keyof Options & string)[],
    perform: Perform<Options>,
  ): (options?: ApiOptions) => unknown {
    return (options = {}) => {
      const plain = JSON.parse(JSON.stringify(options)) as Options
      this.records.api.push({ name, options: plain })
      const outcome = this.outcomeOf(name)
      const work = async () => {
        if (this.refused.has(name)) {
          this.records.fault(`wx.${name} was called by a page that is shown alone`)
          throw new ApiFailure('can not be called in single page mode')
        }
        const missing = required.find((key) => plain[key] === undefined)
        if (missing !== undefined) {
          this.records.fault(`wx.${name} was called without ${missing}`)
          throw new ApiFailure(`parameter error: parameter.${missing} should not be undefined`)
        }
        return this.settle(outcome, () => perform(plain))
      }
      return this.deliver(name, options, work())
    }
  }

  /** Does what the outcome leaves to be done. */
  async settle(outcome: Outcome | undefined, perform: () => unknown): Promise<Answer> {
    if (outcome === undefined) return ((await perform()) ?? {}) as Answer
    if ('fails' in outcome) throw new ApiFailure(outcome.fails, outcome.errno)
    if ('answers' in outcome) return outcome.answers
    if ('never' in outcome) return new Promise(() => undefined)
    await perform()
    throw new ApiFailure(outcome.loses)
  }

  /** Tells the answer to the callbacks; without any, by the returned promise. */
  private deliver(name: string, { success, fail, complete }: Callbacks, work: Promise<Answer>): unknown {
    const said = name.replace(/^file\./, '')
    const settled = work.then(
      (answer) => ({ ok: true, answer: { ...answer, errMsg: `${said}:ok` } }),
      (error: unknown) => {
        const { reason, errno } = error instanceof ApiFailure ? error : this.broken(name, error)
        const errMsg = `${said}:fail ${reason}`
        return { ok: false, answer: { errMsg, ...(errno === undefined ? {} : { errno }) } }
      },
    )
    if (!success && !fail && !complete)
      return settled.then(({ ok, answer }) => {
        if (!ok) throw this.toLogic(answer) as Error
        return this.toLogic(answer)
      })
    void settled.then(({ ok, answer }) => {
      const given = this.toLogic(answer)
      this.enter(`the answer of wx.${name}`, () => (ok ? success : fail)?.(given))
      this.enter(`the answer of wx.${name}`, () => complete?.(given))
    })
    return undefined
  }

  /** Not a failure that WeChat knows: a page that cannot be loaded, a fault of the host's own. */
  private broken(name: string, error: unknown): ApiFailure {
    this.records.fault(`wx.${name} broke: ${told(error)}`)
    return new ApiFailure('system error')
  }

  /** A name that answers at once; an outcome that fails throws, as WeChat's own does. */
  synchronous<Given extends unknown[]>(
    name: string,
    perform: (...given: Given) => unknown,
  ): (...given: Given) => unknown {
    return (...given) => {
      this.records.api.push({ name, options: given })
      const outcome = this.outcomeOf(name)
      if (outcome && 'fails' in outcome) throw new Error(`${name}:fail ${outcome.fails}`)
      const answer = outcome && 'answers' in outcome ? outcome.answers : perform(...given)
      return typeof answer === 'object' && answer !== null ? this.toLogic(answer) : answer
    }
  }
}
