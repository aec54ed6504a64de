import { type BuiltIn } from './elements/element-host'
import { MiniProgramHost, type ShareCard } from './mini-program-host'
import { type HostOptions, type HostPorts, type PhoneSettings } from './ports'
import { type ApiRecord, type FunctionCallRecord, type SetDataRecord } from './records'
import { countNodes, type NodeCounts } from './node-counts'
import { placesIn, type Place } from './place'
import { visibleText } from './visible-text'
import { type Outcome } from './wx/api'
import { type Picked } from './wx/media'
import { type Question } from './wx/questions'

export interface Standing {
  readonly route: string
  readonly title: string
  readonly options: Readonly<Record<string, string>>
  readonly stack: readonly string[]
  readonly question?: Question
  /** Requests to the cloud that have no answer yet. */
  readonly pending: number
  readonly faults: readonly string[]
}

export interface Recorded {
  readonly setData: readonly SetDataRecord[]
  readonly functionCalls: readonly FunctionCallRecord[]
  readonly api: readonly ApiRecord[]
  readonly warnings: readonly string[]
}

/** What a test does to a running mini-program and asks of it. Everything in and out is JSON, so it crosses a browser's border. */
export class Control {
  private readonly host: MiniProgramHost

  constructor(options: HostOptions, ports: HostPorts) {
    this.host = new MiniProgramHost(options, ports)
  }

  launch(path: string, scene?: number): void {
    this.host.launch(path, scene)
  }

  standing(): Standing {
    const { pages, screen, questions, records } = this.host
    const { current } = questions
    return {
      route: pages.top?.route ?? '',
      title: screen.title,
      options: pages.top?.options ?? {},
      stack: pages.all.map(({ route }) => route),
      ...(current ? { question: current } : {}),
      pending: records.pending,
      faults: [...records.faults],
    }
  }

  /** What the page says, one line for each block. */
  text(): string {
    return visibleText(this.page)
  }

  count(place: Place): number {
    return this.found(place).length
  }

  ids(selector: string): string[] {
    return this.found({ selector }).map(({ id }) => id)
  }

  textOf(place: Place): string {
    return visibleText(this.the(place))
  }

  attribute(place: Place, name: string): string | null {
    return this.the(place).getAttribute(name)
  }

  /** Puts a finger down and takes it up again. A tap that no handler of the logic hears is an error. */
  async tap(place: Place): Promise<void> {
    const element = this.the(place)
    if (element.closest('wx-button[disabled]')) throw new Error(`${JSON.stringify(place)} is disabled`)
    const before = this.host.records.handled
    for (const type of ['mousedown', 'mouseup', 'click'])
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))
    if (this.host.records.handled === before)
      throw new Error(`no handler heard a tap on ${JSON.stringify(place)}`)
    // Nobody taps twice within one turn.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }

  /** Types a text in place of what stood there, and leaves the field. */
  input(place: Place, value: string): void {
    const field = this.the(place).querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    if (!field || field.disabled) throw new Error(`nothing can be typed into ${JSON.stringify(place)}`)
    const most = field.hasAttribute('maxlength') ? field.maxLength : value.length
    field.focus()
    field.value = value.slice(0, most)
    field.dispatchEvent(new Event('input'))
    field.blur()
  }

  /** Turns a picker's wheel to a value. */
  pick(place: Place, value: unknown): void {
    this.the(place).dispatchEvent(new CustomEvent('pick', { detail: value }))
  }

  /** Starts a film. */
  play(place: Place): void {
    const film = this.the(place) as BuiltIn
    if (!film.play) throw new Error(`${JSON.stringify(place)} is no film`)
    film.play()
  }

  pullDown(): void {
    this.hook('onPullDownRefresh')
  }

  reachBottom(): void {
    this.hook('onReachBottom')
  }

  back(): Promise<void> {
    return this.host.back()
  }

  /** Taps a tab of the tab bar by its words. */
  tab(words: string): void {
    const tabs = [...document.querySelectorAll<HTMLElement>('.host-tabs:not([hidden]) .host-tab')]
    const tab = tabs.find(({ textContent }) => textContent === words)
    if (!tab) throw new Error(`no tab says ${words}`)
    tab.click()
  }

  /** The words of the tabs that bear a red dot. */
  dottedTabs(): readonly string[] {
    return [...document.querySelectorAll('.host-tab-dot')].map(({ textContent }) => textContent ?? '')
  }

  visible(isVisible: boolean): void {
    this.host.visible(isVisible)
  }

  network(networkType: PhoneSettings['networkType']): void {
    this.host.network.become(networkType)
  }

  comeBackWith(fontSizeSetting: number, kept: Readonly<Record<string, unknown>>): void {
    this.host.comeBackWith(fontSizeSetting, kept)
  }

  share(to: 'friend' | 'timeline'): ShareCard {
    return JSON.parse(JSON.stringify(this.host.share(to))) as ShareCard
  }

  shared(): readonly ShareCard[] {
    return this.host.shared
  }

  answer(confirmed: boolean): void {
    this.host.questions.answer(confirmed)
  }

  next(name: string, outcome: Outcome): void {
    this.host.api.next(name, outcome)
  }

  always(name: string, outcome?: Outcome): void {
    this.host.api.always(name, outcome)
  }

  willPick(files: readonly Picked[]): void {
    this.host.picks.willPick(files)
  }

  storage(): Record<string, unknown> {
    return this.host.storage.all()
  }

  recorded(): Recorded {
    const { setData, functionCalls, api, warnings } = this.host.records
    return JSON.parse(JSON.stringify({ setData, functionCalls, api, warnings })) as Recorded
  }

  forget(): void {
    this.host.records.clear()
  }

  fault(sentence: string): void {
    this.host.records.fault(sentence)
  }

  rejected(reason: unknown): void {
    this.host.rejected(reason)
  }

  nodeCounts(): NodeCounts {
    return countNodes(this.page)
  }

  private get page(): Element {
    const page = this.host.pages.top?.webview.querySelector('wx-page')
    if (!page) throw new Error('no page is open')
    return page
  }

  private hook(name: string): void {
    const { pages } = this.host
    if (!pages.top || typeof pages.top.root.instance[name] !== 'function')
      throw new Error(`${pages.top?.route} has no ${name}`)
    pages.call(pages.top, name)
  }

  private found(place: Place): Element[] {
    return placesIn(this.page, place)
  }

  private the(place: Place): Element {
    const [element] = this.found(place)
    if (!element)
      throw new Error(`the page ${this.standing().route} has no ${JSON.stringify(place)}:\n${this.text()}`)
    return element
  }
}
