import type * as templateCompiler from 'glass-easel-template-compiler'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { keptIn, outside } from './outside'
import { type HostOptions } from './runtime/ports'

const TEXT = /\.(js|json|wxml|wxss|wxs)$/

export type BuiltPackage = Pick<HostOptions, 'files' | 'assets' | 'templates' | 'platformNames'> & {
  readonly folder: string
}

/** The package cannot be opened at all. */
export class PackageError extends Error {
  override readonly name = 'PackageError'
}

const pathsUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => path.relative(folder, path.join(each.parentPath, each.name)))
    .map((each) => each.split(path.sep).join('/'))

/** The compiled templates; packages whose templates say the same share them. */
function templatesOf(files: Readonly<Record<string, string>>): string {
  const texts = Object.entries(files).filter(([file]) => /\.(wxml|wxs)$/.test(file))
  const key = createHash('sha256').update(JSON.stringify(texts)).digest('hex')
  return keptIn(outside().texts, key, () => compileTemplates(files))
}

/** Compiles every template of the package, with WeChat's compiler; what it does not understand is an error. */
function compileTemplates(files: Readonly<Record<string, string>>): string {
  // Loaded where it is needed: that takes half a second.
  const { TmplGroup } = createRequire(__filename)('glass-easel-template-compiler') as typeof templateCompiler
  const group = new TmplGroup()
  const problems: string[] = []
  for (const [file, text] of Object.entries(files)) {
    if (file.endsWith('.wxml')) {
      for (const problem of group.addTmpl(file.slice(0, -'.wxml'.length), text))
        problems.push(`${file}: ${JSON.stringify(problem)}`)
    } else if (file.endsWith('.wxs')) group.addScript(file.slice(0, -'.wxs'.length), text)
  }
  for (const file of Object.keys(files).filter((each) => each.endsWith('.wxml'))) {
    const own = file.slice(0, -'.wxml'.length)
    for (const other of group.getDirectDependencies(own))
      if (files[`${other}.wxml`] === undefined)
        problems.push(`${file} imports ${other}.wxml, which is missing`)
    for (const other of group.getScriptDependencies(own))
      if (files[`${other}.wxs`] === undefined) problems.push(`${file} takes ${other}.wxs, which is missing`)
  }
  if (problems.length > 0) throw new PackageError(problems.join('\n'))
  return group.getTmplGenObjectGroups()
}

/** Every name of WeChat's interface that Taro's types let the code use: methods of `TaroStatic` under `types/api`. */
export function platformNames(): string[] {
  const types = path.join(path.dirname(require.resolve('@tarojs/taro/package.json')), 'types/api')
  const notWeChats = /^(alipay|swan|qq|taro\.|framework\/)/
  const names = pathsUnder(types)
    .filter((file) => !notWeChats.test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(types, file), 'utf8')
      return [...text.matchAll(/interface TaroStatic \{([\s\S]*?)\n {2}\}/g)].flatMap(([, members = '']) =>
        [...members.matchAll(/^ {4}(\w+)[(<]/gm)].map(([, name = '']) => name),
      )
    })
  return [...new Set(names)].sort()
}

const keptNames = (): readonly string[] =>
  JSON.parse(
    keptIn(outside().texts, 'platform names', () => JSON.stringify(platformNames())),
  ) as readonly string[]

const read = new Map<string, BuiltPackage>()

/** Reads a built package as it lies in a folder. Unchanged, it is read once. */
export function builtPackage(folder: string): BuiltPackage {
  const paths = pathsUnder(folder)
  const texts = paths.filter((each) => TEXT.test(each))
  const changed = texts.map((each) => statSync(path.join(folder, each)).mtimeMs)
  const stamp = [...paths, ...changed].join()
  const known = read.get(folder + stamp)
  if (known) return known
  const files = Object.fromEntries(texts.map((each) => [each, readFileSync(path.join(folder, each), 'utf8')]))
  const assets = paths.filter((each) => !TEXT.test(each))
  const built = { folder, files, assets, templates: templatesOf(files), platformNames: keptNames() }
  read.set(folder + stamp, built)
  return built
}
