import { Definitions } from './definitions'
import { type BuiltIn, type ElementHost } from './elements/element-host'
import { startFramework, type Framework } from './framework'
import { logicConsole } from './logic-console'
import { MiniProgramPackage } from './mini-program-package'
import { Modules } from './modules'
import { PageLoader } from './page-loader'
import { PageStack, targetOf } from './page-stack'
import { type HostOptions, type HostPorts, type PhoneSettings } from './ports'
import { Records, told } from './records'
import { Screen } from './screen'
import { Api } from './wx/api'
import { Network } from './wx/device'
import { Picks } from './wx/media'
import { goBack } from './wx/navigation'
import { platform } from './wx/platform'
import { provided } from './wx/provided'
import { Privacy } from './wx/privacy'
import { Questions } from './wx/questions'
import { REFUSED_ALONE, SINGLE_PAGE_SCENE } from './wx/single-page'
import { Storage } from './wx/storage'

type Hook = (this: unknown, ...given: unknown[]) => unknown

/** A card as WeChat would send it. */
export interface ShareCard {
  readonly title?: string
  readonly path?: string
  readonly query?: string
  readonly imageUrl?: string
}

const buttonOf = (target: { getBackendElement(): unknown }): BuiltIn | null =>
  (target.getBackendElement() as BuiltIn | null)?.closest?.('wx-button') ?? null

/** One mini-program that runs: the package's logic, its pages on WeChat's framework, the phone around it. */
export class MiniProgramHost {
  readonly records = new Records()
  readonly questions = new Questions()
  readonly api: Api
  readonly pages: PageStack
  readonly picks: Picks
  readonly storage: Storage
  readonly screen: Screen
  readonly shared: ShareCard[] = []
  private readonly source: MiniProgramPackage
  private readonly definitions: Definitions
  private readonly framework: Framework
  private readonly modules: Modules
  private readonly privacy: Privacy
  readonly network: Network
  private readonly settings: { -readonly [Name in keyof PhoneSettings]: PhoneSettings[Name] }
  private launched: object = {}

  constructor(
    private readonly options: HostOptions,
    private readonly ports: HostPorts,
  ) {
    const settings = { ...options.settings }
    this.settings = settings
    this.source = new MiniProgramPackage(options.files)
    const route = () => this.pages.top?.route ?? ''
    this.definitions = new Definitions(ports.logic, this.records, route, (error) =>
      this.tellApp('onError', told(error)),
    )
    this.api = new Api(this.records, ports.logic, (what, call) => this.definitions.enter(what, call))
    this.storage = new Storage(settings.storage)
    this.privacy = new Privacy(settings.privacyAgreed, this.questions)
    this.network = new Network(this.api, settings.networkType)
    this.picks = new Picks(ports.files, this.privacy)
    this.framework = startFramework(this.source, options.templates, this.elementHost(route), this.records)
    this.modules = new Modules(this.source, ports.logic)
    this.screen = new Screen(
      this.source,
      settings,
      (tab) => this.pages.switchTab(targetOf(`/${tab}`)),
      () => void this.back(),
      this.questions,
      // Where media are probed nothing is drawn.
      ports.media === undefined,
    )
    const { source, framework, records, screen } = this
    const loader = new PageLoader(source, this.modules, this.definitions)
    this.pages = new PageStack({ source, framework, logic: ports.logic, records, screen, loader })
    ports.logic.define(this.globals())
  }

  /** Starts the app and opens its first page. */
  launch(path: string, scene = 1001): void {
    this.definitions.enter('the launch', () => this.start(path, scene))
  }

  private start(path: string, scene: number): void {
    const target = targetOf(path.startsWith('/') ? path : `/${path}`)
    this.api.refused = scene === SINGLE_PAGE_SCENE ? REFUSED_ALONE : new Set()
    this.launched = { path: target.route, query: target.options, scene, shareTicket: '', referrerInfo: {} }
    this.modules.load('app.js')
    this.tellApp('onLaunch', this.api.toLogic(this.launched))
    this.tellApp('onShow', this.api.toLogic(this.launched))
    if (this.source.pages.includes(target.route)) return this.pages.launch(target)
    if (typeof this.definitions.app?.onPageNotFound !== 'function')
      this.records.fault(`the package declares no page ${target.route}`)
    this.tellApp(
      'onPageNotFound',
      this.api.toLogic({ path: target.route, query: target.options, isEntryPage: true }),
    )
  }

  /** The title bar's arrow, or the phone's own way back. */
  back(): Promise<void> {
    const { api, pages, source, screen, questions } = this
    return goBack({ api, pages, source, screen, questions })
  }

  /** What the menu sends of this page; a page without the hook cannot be shared. */
  share(to: 'friend' | 'timeline', button?: { readonly id: string }): ShareCard {
    const { top } = this.pages
    const hook = to === 'friend' ? 'onShareAppMessage' : 'onShareTimeline'
    if (typeof top?.root.instance[hook] !== 'function') throw new Error(`${top?.route} has no ${hook}`)
    const from = {
      from: button ? 'button' : 'menu',
      ...(button ? { target: { id: button.id, dataset: {} } } : {}),
    }
    const card = (this.pages.call(top, hook, this.api.toLogic(from)) ?? {}) as ShareCard
    this.shared.push(JSON.parse(JSON.stringify(card)) as ShareCard)
    return card
  }

  /** The mini-program goes behind another app, or comes back. */
  visible(isVisible: boolean): void {
    const { top } = this.pages
    if (!isVisible && top) this.pages.call(top, 'onHide')
    this.tellApp(isVisible ? 'onShow' : 'onHide', this.api.toLogic({ scene: 1001 }))
    if (isVisible && top) this.pages.call(top, 'onShow')
  }

  /** While it was away the person has set WeChat's letters to another size, and something is kept that was not. */
  comeBackWith(fontSizeSetting: number, kept: Readonly<Record<string, unknown>>): void {
    this.visible(false)
    this.settings.fontSizeSetting = fontSizeSetting
    for (const [key, value] of Object.entries(kept)) this.storage.keep(key, value)
    this.visible(true)
  }

  /** A promise of the logic was rejected and nobody cared. */
  rejected(reason: unknown): void {
    this.records.fault(`unhandled rejection: ${told(reason)}`)
    this.tellApp('onUnhandledRejection', { reason })
  }

  private tellApp(hook: string, ...given: unknown[]): void {
    const { app } = this.definitions
    const method = app?.[hook]
    if (typeof method !== 'function' || this.telling === hook) return
    this.telling = hook
    this.definitions.enter(`${hook} of the app`, () => (method as Hook).apply(app, given))
    this.telling = undefined
  }
  private telling: string | undefined

  private globals(): Record<string, unknown> {
    const { source, pages, definitions, options, records } = this
    const { requiredPrivateInfos = [] } = source.app
    const parts = {
      ...this,
      api: this.api,
      ports: this.ports,
      settings: this.settings,
      network: this.network,
      privacy: this.privacy,
      source,
      launched: () => this.launched,
    }
    return {
      wx: platform(this.api, provided(parts), options.platformNames, requiredPrivateInfos),
      ...definitions.globals(this.framework.space),
      getApp: () => definitions.app,
      getCurrentPages: () => pages.all.map(({ root }) => root.instance),
      console: logicConsole(records),
    }
  }

  private elementHost(route: () => string): ElementHost {
    const { media } = this.ports
    return {
      route,
      fault: (sentence) => this.records.fault(sentence),
      swallows: (target, type) => type === 'tap' && buttonOf(target)?.hasAttribute('disabled') === true,
      tapped: (target) => this.tappedButton(buttonOf(target)),
      ...(media ? { probe: (url, kind) => this.canShow(url, kind, media) } : {}),
    }
  }

  private tappedButton(button: BuiltIn | null): void {
    const openType = button?.getAttribute('open-type')
    if (!button || !openType) return
    if (openType === 'share') this.share('friend', { id: button.id })
    else if (openType === 'agreePrivacyAuthorization') {
      this.privacy.agree(button.id)
      button.emit?.('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
    } else this.records.fault(`the host has no open-type ${openType}`)
  }

  private canShow(
    url: string,
    kind: 'image' | 'video',
    media: NonNullable<HostPorts['media']>,
  ): Promise<boolean> {
    if (url.startsWith('data:')) return Promise.resolve(true)
    if (/^(https?|wxfile):/.test(url)) return media(url, kind)
    return Promise.resolve(this.options.assets.includes(url.replace(/^\//, '')))
  }
}
