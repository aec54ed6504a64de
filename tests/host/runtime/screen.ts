import { COMPONENT_STYLES, FRAME_STYLES } from './default-styles'
import { type MiniProgramPackage } from './mini-program-package'
import { type PhoneSettings } from './ports'
import { browserCss, sheetOf } from './styles'
import { type Questions } from './wx/questions'

const TITLE_BAR_PX = 44
const TAB_BAR_PX = 49
const REACH_BOTTOM_PX = 50

interface Webview {
  readonly element: HTMLElement
  /** Where the page's root goes. */
  readonly placeholder: Element
  onReachBottom(listener: () => void): void
}

function add(parent: Element, tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag)
  if (className) element.className = className
  if (text) element.textContent = text
  parent.append(element)
  return element
}

/** The phone's screen: the frame WeChat draws, and one web view for each open page, of which one is seen. */
export class Screen {
  private readonly top = add(document.body, 'div', 'host-top')
  private readonly capsule = add(document.body, 'div', 'host-capsule', '···◎')
  private readonly dots = new Set<number>()
  private readonly tabs = add(document.body, 'div', 'host-tabs')
  private readonly pageStyle: HTMLElement
  title = ''

  constructor(
    private readonly source: MiniProgramPackage,
    private readonly settings: PhoneSettings,
    private readonly onTab: (route: string) => void,
    private readonly onBack: () => void,
    questions: Questions,
    private readonly isDrawn: boolean,
  ) {
    if (isDrawn) add(document.head, 'style', '', FRAME_STYLES + COMPONENT_STYLES)
    add(document.head, 'style', '', this.sheet('app.wxss'))
    this.pageStyle = add(document.head, 'style')
    this.capsule.style.top = `${settings.statusBarHeight + 6}px`
    questions.onChange(() => this.drawQuestion(questions))
  }

  /** Makes a page's web view; it is not seen yet. */
  openWebview(route: string): Webview {
    const element = add(document.body, 'div', 'host-webview')
    element.hidden = true
    element.dataset.route = route
    const scroller = add(element, 'div', 'host-scroller')
    const distance = this.source.window(route).onReachBottomDistance ?? REACH_BOTTOM_PX
    const placeholder = add(scroller, 'wx-page')
    return {
      element,
      placeholder,
      onReachBottom: (listener) => {
        let atEnd = false
        scroller.addEventListener('scroll', () => {
          const reached = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - distance
          if (reached && !atEnd) listener()
          atEnd = reached
        })
      },
    }
  }

  /** Shows this page's web view with its frame and its styles, and no other's. */
  show(route: string, webview: HTMLElement, hasPageBelow: boolean): void {
    const window = this.source.window(route)
    const { statusBarHeight, safeAreaBottom, screenHeight } = this.settings
    const isTab = this.source.isTab(route)
    const topPx = window.navigationStyle === 'custom' ? 0 : statusBarHeight + TITLE_BAR_PX
    const bottomPx = isTab ? TAB_BAR_PX + safeAreaBottom : 0
    for (const each of document.querySelectorAll<HTMLElement>('.host-webview')) each.hidden = each !== webview
    const styles: Record<string, string> = {
      top: `${topPx}px`,
      bottom: `${bottomPx}px`,
      '--host-vh': `${(screenHeight - topPx - bottomPx) / 100}px`,
      '--host-safe-area-top': `${topPx === 0 ? statusBarHeight : 0}px`,
      '--host-safe-area-bottom': `${isTab ? 0 : safeAreaBottom}px`,
      background: window.backgroundColor ?? '#fff',
    }
    for (const [name, value] of Object.entries(styles)) webview.style.setProperty(name, value)
    this.pageStyle.textContent = this.sheet(`${route}.wxss`)
    this.drawTop(route, hasPageBelow)
    this.drawTabs(route, isTab)
  }

  /** A style sheet in the browser's words; what it imports has to be there, be it drawn or not. */
  private sheet(path: string): string {
    if (!this.source.has(path)) return ''
    const wxss = sheetOf(this.source, path)
    return this.isDrawn ? browserCss(wxss) : ''
  }

  setTitle(title: string): void {
    this.title = title
    const shown = this.top.querySelector('.host-title-text')
    if (shown) shown.textContent = title
  }

  /** The red dot of a tab, by its place in the bar. */
  setTabDot(index: number, shown: boolean): void {
    this.dots[shown ? 'add' : 'delete'](index)
    this.tabs.querySelectorAll('.host-tab')[index]?.classList.toggle('host-tab-dot', shown)
  }

  private drawTop(route: string, hasPageBelow: boolean): void {
    const { navigationStyle, navigationBarBackgroundColor, navigationBarTextStyle, navigationBarTitleText } =
      this.source.window(route)
    this.top.replaceChildren()
    this.title = navigationBarTitleText ?? ''
    if (navigationStyle === 'custom') return this.top.removeAttribute('style')
    this.top.style.paddingTop = `${this.settings.statusBarHeight}px`
    this.top.style.background = navigationBarBackgroundColor ?? '#000'
    this.top.style.color = navigationBarTextStyle === 'black' ? '#000' : '#fff'
    const bar = add(this.top, 'div', 'host-title')
    if (hasPageBelow) add(bar, 'span', 'host-back', '‹').addEventListener('click', this.onBack)
    add(bar, 'span', 'host-title-text', this.title)
  }

  private drawTabs(route: string, isTab: boolean): void {
    const { tabBar } = this.source.app
    this.tabs.hidden = !isTab
    if (!tabBar || !isTab) return
    this.tabs.style.background = tabBar.backgroundColor
    this.tabs.style.paddingBottom = `${this.settings.safeAreaBottom}px`
    this.tabs.replaceChildren()
    for (const [index, { pagePath, text, iconPath, selectedIconPath }] of tabBar.list.entries()) {
      const selected = pagePath === route
      const tab = add(this.tabs, 'div', 'host-tab')
      tab.classList.toggle('host-tab-dot', this.dots.has(index))
      tab.style.color = selected ? tabBar.selectedColor : tabBar.color
      ;(add(tab, 'img') as HTMLImageElement).src = `/${selected ? selectedIconPath : iconPath}`
      add(tab, 'span', '', text)
      tab.addEventListener('click', () => this.onTab(pagePath))
    }
  }

  private drawQuestion(questions: Questions): void {
    document.querySelector('.host-shade')?.remove()
    const { current } = questions
    if (!current) return
    const box = add(add(document.body, 'div', 'host-shade'), 'div', 'host-question')
    add(box, 'h1', '', current.title)
    add(box, 'p', '', current.content)
    const buttons = add(box, 'div')
    add(buttons, 'b', '', current.cancelText).addEventListener('click', () => questions.answer(false))
    add(buttons, 'b', '', current.confirmText).addEventListener('click', () => questions.answer(true))
  }
}
