import * as glassEasel from 'glass-easel'
import { MiniProgramEnv, type CodeSpace } from 'glass-easel-miniprogram-adapter'
import { createElement } from './elements/create-element'
import { type Attribute, type BuiltIn, type ElementHost } from './elements/element-host'
import { resolvePath, type MiniProgramPackage } from './mini-program-package'
import { type Records } from './records'

type TemplateGroups = Readonly<Record<string, never>>

/** Warnings of the framework that say nothing about the product; each with its reason. */
const KNOWN_WARNINGS: readonly RegExp[] = [
  // Taro sends an element that cannot have children without a list of them; its template loops over it all the same.
  /^The for-list data is neither Array nor Object, got type "undefined"/,
]

/** What the template compiler writes where a template is looked up by its name. */
const LOOK_UP = 'return S[P]'

/** Runs the compiled templates; one that is asked for and not there is told. */
function runTemplates(code: string, missing: (name: string) => undefined): TemplateGroups {
  if (!code.includes(LOOK_UP)) throw new Error('the template compiler looks templates up in another way')
  const watched = code.replaceAll(LOOK_UP, `${LOOK_UP}||MISSING(P)`)
  // The compiler's own output is code.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const make = new Function('MISSING', `return ${watched}`) as (told: typeof missing) => TemplateGroups
  return make(missing)
}

class Backend extends glassEasel.CurrentWindowBackendContext {
  constructor(host: ElementHost) {
    super()
    const { document } = this
    this.document = {
      createElement: (tag: string) => createElement(tag, host) as never,
      createTextNode: (text: string) => document.createTextNode(text),
      createDocumentFragment: () => document.createDocumentFragment(),
    }
  }

  /** Of the browser's own events only touches are the mini-program's; the built-in components emit the rest. */
  override setListenerStats(...[element, type, capture, level]: Parameters<BackendStats>): void {
    if (type.startsWith('touch')) super.setListenerStats(element, type, capture, level)
  }
}
type BackendStats = glassEasel.CurrentWindowBackendContext['setListenerStats']

/** The DOM path of the framework turns undefined into an empty text, which would disable an input. */
function keepTypedAttributes(): void {
  glassEasel.NativeNode.prototype.updateAttribute = function (name: string, value: unknown) {
    const element = this.getBackendElement() as unknown as BuiltIn
    const given = value as Attribute
    element.receive?.(name, given)
    if (given === undefined || given === null || given === false) element.removeAttribute(name)
    else element.setAttribute(name, given === true ? '' : String(given))
  }
}

/** Selectors name ids as the logic wrote them, without the framework's prefix for components. */
function writePlainIds(space: CodeSpace): void {
  interface Internals {
    prepareComponentOptions(...given: unknown[]): [object, ...unknown[]]
  }
  const internals = space as unknown as Internals
  const prepare = internals.prepareComponentOptions.bind(space)
  internals.prepareComponentOptions = (...given) => {
    const prepared = prepare(...given)
    Object.assign(prepared[0], { idPrefixGenerator: null, writeIdToDOM: true })
    return prepared
  }
}

export interface Framework {
  readonly space: CodeSpace
  /** Creates the page of that route, shows it in place of `placeholder`, and returns its root. */
  createPage(route: string, placeholder: Element): PageRoot
}

export interface PageRoot {
  readonly instance: Record<string, unknown>
  readonly component: glassEasel.GeneralComponent
  release(): void
}

/** WeChat's own framework with the package's templates, its events told to the logic. */
export function startFramework(
  source: MiniProgramPackage,
  templates: string,
  host: ElementHost,
  records: Records,
): Framework {
  glassEasel.globalOptions.throwGlobalError = true
  glassEasel.addGlobalWarningListener((message) => {
    if (KNOWN_WARNINGS.some((known) => known.test(message))) records.warnings.push(message)
    else records.fault(`framework warning: ${message}`)
    return false
  })
  keepTypedAttributes()
  const environment = new MiniProgramEnv()
  const space = environment.createCodeSpace('', true)
  writePlainIds(space)
  const groups = runTemplates(templates, (name) => {
    records.fault(`${host.route()} asks for the template ${name}, which the package does not hold`)
    return undefined
  })
  for (const path of Object.keys(groups)) {
    const content = { groupList: groups, content: groups[path], fallbackListenerOnNativeNode: true }
    space.addCompiledTemplate(path, content as never)
    if (source.has(`${path}.json`)) space.addComponentStaticConfig(path, staticConfig(source, path))
  }
  const backend = new Backend(host)
  backend.onEvent((target, type, detail, options) => {
    if (host.swallows(target, type)) return undefined
    const event = new glassEasel.Event(type, detail, options)
    glassEasel.Event.dispatchEvent(target, event)
    if (type === 'tap') host.tapped(target)
    return event.getEventBubbleStatus()
  })
  const associated = environment.associateBackend(backend)
  return {
    space,
    createPage(route, placeholder) {
      const root = associated.createRoot('wx-page', space, route)
      root.attach(placeholder.parentNode as never, placeholder as never)
      const instance = root.get() as unknown as Record<string, unknown>
      return { instance, component: root.getComponent(), release: () => root.release() }
    },
  }
}

/** Components are named by paths of their own file; the framework takes them from the package's root. */
function staticConfig(source: MiniProgramPackage, path: string): never {
  const config = source.json<{ usingComponents?: Record<string, string> }>(`${path}.json`)
  const using = Object.entries(config.usingComponents ?? {})
  const usingComponents = Object.fromEntries(
    using.map(([name, component]) => [name, `/${resolvePath(path, component)}`]),
  )
  return { ...config, usingComponents } as never
}
