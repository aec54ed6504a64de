import path from 'node:path'
import { Compilation, type Compiler, sources } from 'webpack'

const SHARED = /^(.+)\/sub-common\/[0-9a-f]{32}\.js$/
const REQUIRED = /require\("[^"]*\/sub-common\/[0-9a-f]{32}\.js"\);/g
const STRICT = '"use strict";'
const CHUNK = /^\(wx\.webpackJsonp=wx\.webpackJsonp\|\|\[\]\)\.push\(\[\[(\w+)\],\{(.*)\}\]\);?$/s

/** Minified chunks in one push. Libraries that are not written for strict mode stay out of it. */
function bound(name: string, chunks: readonly string[]): string {
  const pushOf = (texts: readonly string[]) => {
    const parts = texts.map((text) => CHUNK.exec(text) ?? [])
    if (parts.some(([whole]) => whole === undefined)) throw new Error(`${name}: a chunk of another form`)
    const ids = parts.map(([, id]) => id).join()
    return `(wx.webpackJsonp=wx.webpackJsonp||[]).push([[${ids}],{${parts.map(([, , modules]) => modules).join()}}]);`
  }
  const strict = chunks.filter((text) => text.startsWith(STRICT)).map((text) => text.slice(STRICT.length))
  const sloppy = chunks.filter((text) => !text.startsWith(STRICT))
  return [
    ...(sloppy.length > 0 ? [pushOf(sloppy)] : []),
    ...(strict.length > 0 ? [`!function(){${STRICT}${pushOf(strict)}}();`] : []),
  ].join('')
}

/**
 * Taro copies each module that several subpackages share into each of them as a file of its own, and each page requires them one by
 * one. This binds them into one `sub-common.js` a package (docs/decisions/0024).
 */
export class OneFileAPackage {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(OneFileAPackage.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: OneFileAPackage.name, stage }, () => bind(compilation))
    })
  }
}

function bind(compilation: Compilation): void {
  const textOf = (name: string) => compilation.assets[name]?.source().toString() ?? ''
  const names = Object.keys(compilation.assets)
  const roots = new Set(names.flatMap((name) => SHARED.exec(name)?.[1] ?? []))
  for (const root of roots) {
    const shared = names.filter((name) => SHARED.exec(name)?.[1] === root).sort()
    const file = `${root}/sub-common.js`
    compilation.emitAsset(file, new sources.RawSource(bound(file, shared.map(textOf))))
    for (const name of shared) compilation.deleteAsset(name)
    for (const page of names.filter((name) => name.startsWith(`${root}/`) && name.endsWith('.js'))) {
      const [before = '', ...after] = textOf(page).split(REQUIRED)
      if (shared.includes(page) || after.length === 0) continue
      const requireAll = `require(${JSON.stringify(path.posix.relative(path.posix.dirname(page), file))});`
      compilation.updateAsset(page, new sources.RawSource([before, requireAll, ...after].join('')))
    }
  }
}
