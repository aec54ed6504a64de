import { PANEL } from './panel'

/** The page on the host's screen as the audit looks at it. */
export interface Scene {
  readonly page: Element
  readonly scroller: Element
  /** Where the page is drawn, in px of the screen. */
  readonly frame: DOMRect
  /** What the home indicator, and the status bar of a page without a title bar, cover of it. */
  readonly covered: { readonly top: number; readonly bottom: number }
  readonly tappable: ReadonlySet<Element>
  /** Elements that are seen: the page's, or those of the panel over it. */
  readonly elements: readonly Element[]
  /** Those that say something themselves. */
  readonly speaking: readonly Element[]
}

const FIELDS = 'wx-button, wx-input, wx-textarea, wx-picker'

/**
 * What hears taps for other reasons: templates of lists that scroll, of films and of canvases bind every event (a film has the
 * phone's own controls, a canvas is only painted on); a panel keeps taps from what lies behind, and its backdrop closes it as its labelled button does.
 */
const NOT_FOR_FINGERS = 'wx-scroll-view, wx-video, wx-canvas, .nut-popup, .nut-overlay'

/** A picture that tells when it is loaded hears taps too; inside something tappable they are that one's. */
const isPictureOf = (element: Element, listening: readonly Element[]): boolean =>
  element.tagName === 'WX-IMAGE' && listening.some((each) => each !== element && each.contains(element))

interface ViewNode extends Element {
  readonly __wxElement?: {
    readonly _$eventTarget?: { readonly listeners?: Readonly<Record<string, unknown>> }
  }
}

/** Whether the framework tells the logic of a tap on it. */
const hearsTaps = (element: ViewNode): boolean =>
  element.__wxElement?._$eventTarget?.listeners?.tap !== undefined

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect()
  return (
    width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  )
}

const speaksItself = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
  )

export function sceneOnScreen(): Scene {
  const webview = document.querySelector<HTMLElement>('.host-webview:not([hidden])')
  const scroller = webview?.querySelector('.host-scroller')
  const page = webview?.querySelector('wx-page')
  if (!webview || !scroller || !page) throw new Error('no page is on the screen')
  const length = (name: string) => parseFloat(webview.style.getPropertyValue(name))
  const panel = [...page.querySelectorAll(PANEL)].find(isSeen)
  const elements = [...(panel ?? page).querySelectorAll('*')].filter(isSeen)
  if (elements.length === 0) throw new Error('the page is blank')
  const listening = elements.filter(
    (element) => element.matches(FIELDS) || (hearsTaps(element) && !element.matches(NOT_FOR_FINGERS)),
  )
  const tappable = listening.filter((element) => !isPictureOf(element, listening))
  return {
    page,
    scroller,
    frame: webview.getBoundingClientRect(),
    covered: { top: length('--host-safe-area-top'), bottom: length('--host-safe-area-bottom') },
    elements,
    tappable: new Set(tappable),
    speaking: elements.filter(speaksItself),
  }
}

/** Rectangles of an element's own lines of text. */
export function linesOf(element: Element): DOMRect[] {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
    .flatMap((node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()]
    })
    .filter(({ width, height }) => width > 0 && height > 0)
}

/** Scrolls it into the middle unless it can be seen whole where it is, away from bars at the edges. */
export function reveal(element: Element, { frame }: Scene): void {
  const margin = frame.height / 3
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const isInside =
    top > frame.top + margin && bottom < frame.bottom - margin && left >= frame.left && right <= frame.right
  if (!isInside) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
}

/** Ancestors, nearest first, the element itself before them, up to the page. */
export function* upwards(element: Element | null): Generator<Element> {
  for (let each = element; each; each = each.parentElement) {
    yield each
    if (each.tagName === 'WX-PAGE') return
  }
}
