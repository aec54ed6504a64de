import { type Framework, type PageRoot } from './framework'
import { type MiniProgramPackage } from './mini-program-package'
import { type PageLoader } from './page-loader'
import { type LogicRealm } from './ports'
import { type Records } from './records'
import { type Screen } from './screen'
import { countSetData } from './set-data'
import { ApiFailure } from './wx/api'

/** WeChat opens no more pages over each other. */
export const STACK_MOST = 10

export interface OpenPage {
  readonly route: string
  readonly options: Readonly<Record<string, string>>
  readonly root: PageRoot
  readonly webview: HTMLElement
  /** The question that leaving asks first. */
  leaveQuestion?: string
  isReady: boolean
  isClosed: boolean
}

export interface Target {
  readonly route: string
  readonly options: Record<string, string>
}

/** `/pages/work/index?id=1`, or the same relative to the page it is asked from. */
export function targetOf(url: string, from = ''): Target {
  const [path = '', query = ''] = url.split('?')
  const base = `https://page/${from}`
  const route = new URL(path, base).pathname.slice(1)
  return { route, options: Object.fromEntries(new URLSearchParams(query)) }
}

interface Surroundings {
  readonly source: MiniProgramPackage
  readonly framework: Framework
  readonly logic: LogicRealm
  readonly records: Records
  readonly screen: Screen
  readonly loader: PageLoader
}

/** The pages that are open, the tabs that are kept, and their lifecycles. */
export class PageStack {
  private readonly pages: OpenPage[] = []
  private readonly tabs = new Map<string, OpenPage>()

  constructor(private readonly around: Surroundings) {}

  get top(): OpenPage | undefined {
    return this.pages[this.pages.length - 1]
  }

  get all(): readonly OpenPage[] {
    return this.pages
  }

  /** Opens the first page. */
  launch(target: Target): void {
    if (this.around.source.isTab(target.route)) this.switchTab(target)
    else this.show(this.create(target))
  }

  navigateTo(target: Target): void {
    this.refuseTab(target)
    if (this.pages.length >= STACK_MOST) throw new ApiFailure('webview count limit exceed')
    this.refuseUnknown(target)
    this.hideTop()
    this.show(this.create(target))
  }

  redirectTo(target: Target): void {
    this.refuseTab(target)
    this.refuseUnknown(target)
    this.drop(1)
    this.show(this.create(target))
  }

  reLaunch(target: Target): void {
    this.refuseUnknown(target)
    this.drop(this.pages.length)
    for (const [route, tab] of this.tabs) {
      this.unload(tab)
      this.tabs.delete(route)
    }
    this.launch(target)
  }

  switchTab(target: Target): void {
    if (!this.around.source.isTab(target.route)) throw new ApiFailure('can not switch to no-tabBar page')
    if (this.top?.route === target.route) return
    this.hideTop()
    const leaving = this.pages.splice(0)
    for (const page of leaving.reverse()) if (!this.around.source.isTab(page.route)) this.unload(page)
    const tab = this.tabs.get(target.route) ?? this.create(target)
    this.tabs.set(target.route, tab)
    this.show(tab)
  }

  navigateBack(delta: number): void {
    if (this.pages.length <= 1) throw new ApiFailure('cannot navigate back at first page')
    this.drop(Math.min(delta, this.pages.length - 1))
    const { top } = this
    if (top) this.reveal(top)
  }

  /** Calls a page's lifecycle or hook, if it has it. */
  call(page: OpenPage, hook: string, ...given: unknown[]): unknown {
    const method = page.root.instance[hook]
    if (typeof method !== 'function') return undefined
    return (method as Method).apply(page.root.instance, given)
  }

  private refuseTab({ route }: Target): void {
    if (this.around.source.isTab(route)) throw new ApiFailure('can not navigateTo a tabbar page')
  }

  private refuseUnknown({ route }: Target): void {
    if (!this.around.source.pages.includes(route)) throw new ApiFailure(`page "${route}" is not found`)
  }

  private create({ route, options }: Target): OpenPage {
    const { framework, logic, records, screen, loader } = this.around
    loader.load(route)
    const webview = screen.openWebview(route)
    const root = framework.createPage(route, webview.placeholder)
    const page: OpenPage = { route, options, root, webview: webview.element, isReady: false, isClosed: false }
    const { instance } = root
    Object.assign(instance, { route, __route__: route, options: logic.parse(JSON.stringify(options)) })
    countSetData(
      instance as never,
      'page',
      () => route,
      records,
      () => !page.isClosed,
    )
    webview.onReachBottom(() => this.call(page, 'onReachBottom'))
    this.call(page, 'onLoad', instance.options)
    return page
  }

  private show(page: OpenPage): void {
    this.pages.push(page)
    this.reveal(page)
  }

  private reveal(page: OpenPage): void {
    this.around.screen.show(page.route, page.webview, this.pages.length > 1)
    this.call(page, 'onShow')
    if (page.isReady) return
    page.isReady = true
    setTimeout(() => this.call(page, 'onReady'), 0)
  }

  private hideTop(): void {
    if (this.top) this.call(this.top, 'onHide')
  }

  /** Takes that many pages from the top; a tab among them is kept. */
  private drop(count: number): void {
    for (let left = count; left > 0; left--) {
      const page = this.pages.pop()
      if (!page) return
      if (this.tabs.get(page.route) === page) this.call(page, 'onHide')
      else this.unload(page)
    }
  }

  private unload(page: OpenPage): void {
    this.call(page, 'onUnload')
    page.isClosed = true
    page.root.release()
    page.webview.remove()
  }
}

type Method = (this: unknown, ...given: unknown[]) => unknown
