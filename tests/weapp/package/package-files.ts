import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: ReadonlyArray<{ readonly root: string; readonly pages: readonly string[] }>
  readonly tabBar: {
    readonly list: ReadonlyArray<{
      readonly pagePath: string
      readonly iconPath: string
      readonly selectedIconPath: string
    }>
  }
  readonly requiredPrivateInfos?: readonly string[]
  readonly lazyCodeLoading?: string
  readonly __usePrivacyCheck__?: boolean
  readonly sitemapLocation?: string
}

export interface PackageFile {
  /** Inside the package. */
  readonly path: string
  readonly bytes: number
}

export const appJsonOf = (folder: string): AppJson =>
  JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppJson

/** What of a built folder goes to WeChat. */
export const packageFiles = (folder: string): PackageFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile() && !file.endsWith('.map'))
    .map((file) => ({
      path: file.split(path.sep).join('/'),
      bytes: statSync(path.join(folder, file)).size,
    }))

/** The files of the main package (the root is empty) and of each subpackage. */
export function packagesOf(folder: string): Array<{ root: string; files: PackageFile[] }> {
  const all = packageFiles(folder)
  const roots = (appJsonOf(folder).subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''))
  const inside = (root: string) => all.filter((file) => file.path.startsWith(`${root}/`))
  const main = all.filter((file) => !roots.some((root) => file.path.startsWith(`${root}/`)))
  return [{ root: '', files: main }, ...roots.map((root) => ({ root, files: inside(root) }))]
}

export const bytesOf = (files: readonly PackageFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0)
