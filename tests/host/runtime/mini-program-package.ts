export interface WindowConfig {
  readonly navigationBarTitleText?: string
  readonly navigationBarBackgroundColor?: string
  readonly navigationBarTextStyle?: 'black' | 'white'
  readonly navigationStyle?: 'default' | 'custom'
  readonly backgroundColor?: string
  readonly enablePullDownRefresh?: boolean
  readonly onReachBottomDistance?: number
}

interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages?: ReadonlyArray<{ readonly root: string; readonly pages: readonly string[] }>
  readonly preloadRule?: Readonly<Record<string, { readonly packages: readonly string[] }>>
  readonly window?: WindowConfig
  readonly requiredPrivateInfos?: readonly string[]
  readonly tabBar?: {
    readonly color: string
    readonly selectedColor: string
    readonly backgroundColor: string
    readonly list: ReadonlyArray<{
      readonly pagePath: string
      readonly text: string
      readonly iconPath: string
      readonly selectedIconPath: string
    }>
  }
}

/** The main package has no root. */
export const MAIN_PACKAGE = ''

/** Joins a path of the package to another's folder, as `require`, `@import` and `usingComponents` write it. */
export function resolvePath(from: string, specifier: string): string {
  if (specifier.startsWith('/')) return specifier.slice(1)
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** The built package as it lies on the disk: its declarations and its files. */
export class MiniProgramPackage {
  readonly app: AppConfig
  readonly pages: readonly string[]

  constructor(private readonly files: Readonly<Record<string, string>>) {
    this.app = this.json<AppConfig>('app.json')
    const subPackages = this.app.subPackages ?? []
    this.pages = [
      ...this.app.pages,
      ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
    ]
  }

  has(path: string): boolean {
    return this.files[path] !== undefined
  }

  text(path: string): string {
    const text = this.files[path]
    if (text === undefined) throw new Error(`the package has no file ${path}`)
    return text
  }

  json<Value>(path: string): Value {
    return JSON.parse(this.text(path)) as Value
  }

  get tabs() {
    return this.app.tabBar?.list ?? []
  }

  isTab(route: string): boolean {
    return this.tabs.some(({ pagePath }) => pagePath === route)
  }

  window(route: string): WindowConfig {
    return { ...this.app.window, ...this.json<WindowConfig>(`${route}.json`) }
  }

  /** Root of the package that a file lies in. */
  packageOf(path: string): string {
    const roots = (this.app.subPackages ?? []).map(({ root }) => root)
    return roots.find((root) => path.startsWith(`${root}/`)) ?? MAIN_PACKAGE
  }
}
