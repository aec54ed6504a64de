import { setTimeout as sleep } from 'node:timers/promises'
import { type ShareCard } from './runtime/mini-program-host'
import { type Control, type Recorded, type Standing } from './runtime/control'
import { type Place } from './runtime/place'
import { type Outcome } from './runtime/wx/api'
import { type Picked } from './runtime/wx/media'
import { type PhoneFiles } from './phone-files'

/** So many looks in a row find it the same: turns of the logic, not time, so that a busy machine is waited for. */
const REST_LOOKS = 4
/** Only what hangs waits so long: no measure of how fast the machine is. */
const PATIENCE_MS = 120_000

type Done<Name extends keyof Control> = Promise<Awaited<ReturnType<Control[Name]>>>

/** Reaches a control wherever it runs. */
export interface Driver {
  /** How long to wait between two looks at it. */
  readonly lookEveryMs: number
  do<Name extends keyof Control>(name: Name, ...given: Parameters<Control[Name]>): Done<Name>
  close(): Promise<void>
}

/** Something that must never happen in a mini-program did. */
export class MiniProgramFault extends Error {
  override readonly name = 'MiniProgramFault'
}

/** `#id`, `.class` and what else begins so is a selector; anything else is what the element says. */
const placeOf = (target: string): Place =>
  /^[#.[]|^wx-/.test(target) ? { selector: target } : { words: target }

/** A running mini-program in a person's hand. Every step waits for what it needs, and fails when anything went wrong so far. */
export class MiniProgram {
  constructor(
    private readonly driver: Driver,
    readonly files: PhoneFiles,
    /** Faults that this journey asks for match one of these. */
    private readonly expected: readonly RegExp[] = [],
  ) {}

  /** The control itself, for what has no step of its own. */
  do<Name extends keyof Control>(name: Name, ...given: Parameters<Control[Name]>): Done<Name> {
    return this.driver.do(name, ...given)
  }

  /** The page on top, its title, the stack, an open question, and every fault so far. */
  page(): Promise<Standing> {
    return this.do('standing')
  }

  text(): Promise<string> {
    return this.do('text')
  }

  textOf(target: string): Promise<string> {
    return this.do('textOf', placeOf(target))
  }

  /** Ids of every element the selector finds, in the page's order. */
  idsOf(selector: string): Promise<string[]> {
    return this.do('ids', selector)
  }

  async has(target: string): Promise<boolean> {
    return (await this.do('count', placeOf(target))) > 0
  }

  /** Waits until the page holds it. */
  async waitFor(target: string): Promise<void> {
    await this.until(`the page holds ${target}`, () => this.has(target))
  }

  async waitForPage(route: string): Promise<void> {
    await this.until(`${route} is open`, async () => (await this.page()).route === route)
  }

  /** Waits until it says something that holds these words. */
  async waitForText(target: string, words: string): Promise<void> {
    await this.until(
      `${target} says ${words}`,
      async () => (await this.has(target)) && (await this.textOf(target)).includes(words),
    )
  }

  async tap(target: string): Promise<void> {
    await this.waitFor(target)
    await this.do('tap', placeOf(target))
  }

  async input(target: string, value: string): Promise<void> {
    await this.waitFor(target)
    await this.do('input', placeOf(target), value)
  }

  async pick(target: string, value: unknown): Promise<void> {
    await this.waitFor(target)
    await this.do('pick', placeOf(target), value)
  }

  async play(target: string): Promise<void> {
    await this.waitFor(target)
    await this.do('play', placeOf(target))
  }

  /** What the person will pick next, from files of this machine; none: he changes his mind. */
  async willPick(...files: Array<Omit<Picked, 'path'> & { readonly file: string }>): Promise<void> {
    await this.do(
      'willPick',
      files.map(({ file, still, ...rest }) => ({
        ...rest,
        path: this.files.add(file),
        ...(still === undefined ? {} : { still: this.files.add(still) }),
      })),
    )
  }

  /** Decides how the next call of a name of `wx` ends; `cloud.callFunction` and so on are names too. */
  next(name: string, outcome: Outcome): Promise<void> {
    return this.do('next', name, outcome)
  }

  /** The same for every call of that name from now on, until nothing is given. */
  always(name: string, outcome?: Outcome): Promise<void> {
    return this.do('always', name, outcome)
  }

  /** Waits for a question of the phone and answers it. */
  async answer(confirmed: boolean): Promise<void> {
    await this.until('the phone asks something', async () => (await this.page()).question !== undefined)
    await this.do('answer', confirmed)
  }

  /** Answers once the question is answered and the page has closed, or was not. */
  back(): Promise<void> {
    return this.do('back')
  }

  tab(words: string): Promise<void> {
    return this.do('tab', words)
  }

  share(to: 'friend' | 'timeline' = 'friend'): Promise<ShareCard> {
    return this.do('share', to)
  }

  recorded(): Promise<Recorded> {
    return this.do('recorded')
  }

  /** Waits until nothing is asked of the cloud and the page says the same for a while. */
  async atRest(): Promise<void> {
    let last: string | undefined
    let same = 0
    await this.until('it is at rest', async () => {
      const [{ pending }, text] = [await this.page(), await this.text()]
      same = pending > 0 || text !== last ? 0 : same + 1
      last = text
      return same >= REST_LOOKS
    })
  }

  /** Polls until it holds. Any fault ends the wait; one beside what was waited for is told at the end. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      if (await holds()) return
      await this.mustBeSound()
      if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS} ms until ${what}; ${await this.seen()}`)
      await sleep(this.driver.lookEveryMs)
    }
  }

  /** What a person would see now. */
  private async seen(): Promise<string> {
    const { route, question } = await this.page()
    const asked = question ? `, the phone asks ${JSON.stringify(question)}` : ''
    return `${route} says${asked}:\n${await this.text()}`
  }

  /** What happened that must not, apart from what was expected. */
  async faults(): Promise<string[]> {
    const { faults } = await this.page()
    return faults.filter((fault) => !this.expected.some((pattern) => pattern.test(fault)))
  }

  async mustBeSound(): Promise<void> {
    const faults = await this.faults()
    if (faults.length > 0) throw new MiniProgramFault(faults.join('\n'))
  }

  /** Closes it; throws when anything went wrong in it. */
  async close(): Promise<void> {
    try {
      await this.mustBeSound()
    } finally {
      await this.driver.close()
      await this.files.close()
    }
  }
}
