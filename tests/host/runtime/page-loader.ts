import { type Definitions } from './definitions'
import { resolvePath, type MiniProgramPackage } from './mini-program-package'
import { type Modules } from './modules'

/** Loads a page's code when it is first opened (`lazyCodeLoading`), its components before it. */
export class PageLoader {
  private readonly loaded = new Set<string>()

  constructor(
    private readonly source: MiniProgramPackage,
    private readonly modules: Modules,
    private readonly definitions: Definitions,
  ) {}

  load(route: string): void {
    if (this.loaded.has(route)) return
    this.source.text(`${route}.wxml`)
    const { usingComponents = {} } = this.source.json<{ usingComponents?: Record<string, string> }>(
      `${route}.json`,
    )
    for (const component of Object.values(usingComponents)) this.enter(resolvePath(route, component))
    this.enter(route)
  }

  private enter(file: string): void {
    if (this.loaded.has(file)) return
    this.loaded.add(file)
    this.definitions.during(file, () => this.modules.load(`${file}.js`))
  }
}
