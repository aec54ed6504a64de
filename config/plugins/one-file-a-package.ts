import path from 'node:path'
import { Compilation, type Compiler, sources } from 'webpack'

const SHARED = /^(.+)\/sub-common\/[0-9a-f]{32}\.js$/
const REQUIRED = /require\("[^"]*\/sub-common\/[0-9a-f]{32}\.js"\);/g
const WAITS = /(\.O\(0,\[)([\w,]+)\]/
const STRICT = '"use strict";'
const CHUNK = /^\(wx\.webpackJsonp=wx\.webpackJsonp\|\|\[\]\)\.push\(\[\[(\w+)\],\{(.*)\}\]\);?$/s

interface Chunk {
  readonly id: string
  readonly modules: string
  readonly strict: boolean
}

function chunkOf(name: string, text: string): Chunk {
  const strict = text.startsWith(STRICT)
  const [, id, modules] = CHUNK.exec(strict ? text.slice(STRICT.length) : text) ?? []
  if (id === undefined || modules === undefined) throw new Error(`${name}: a chunk of another form`)
  return { id, modules, strict }
}

/** The chunks that take the place of all in a package: libraries that are not written for strict mode stand apart. */
function bound(
  root: string,
  chunks: readonly Chunk[],
): { readonly ids: readonly string[]; readonly text: string } {
  const parts = [
    {
      id: JSON.stringify(`${root}/sloppy`),
      chunks: chunks.filter(({ strict }) => !strict),
      around: ['', ''],
    },
    {
      id: JSON.stringify(root),
      chunks: chunks.filter(({ strict }) => strict),
      around: [`!function(){${STRICT}`, '}();'],
    },
  ].filter((part) => part.chunks.length > 0)
  const textOf = ({ id, chunks: of, around: [before, after] }: (typeof parts)[number]) =>
    `${before}(wx.webpackJsonp=wx.webpackJsonp||[]).push([[${id}],{${of.map(({ modules }) => modules).join()}}]);${after}`
  return { ids: parts.map(({ id }) => id), text: parts.map(textOf).join('') }
}

/** A page whose list of chunks to wait for names those in place of all that are bound. */
function waitsForBound(page: string, chunks: readonly Chunk[], ids: readonly string[]): string {
  const gone = new Set(chunks.map(({ id }) => id))
  return page.replace(WAITS, (_, before: string, list: string) => {
    const others = list.split(',').filter((id) => !gone.has(id))
    return `${before}${[...others, ...ids].join()}]`
  })
}

/**
 * Taro copies each module that several subpackages share into each of them as a file of its own, and each page requires them one by
 * one. This binds them into one `sub-common.js` a package, which is one chunk (docs/decisions/0024).
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
    const chunks = shared.map((name) => chunkOf(name, textOf(name)))
    const { ids, text } = bound(root, chunks)
    compilation.emitAsset(file, new sources.RawSource(text))
    for (const name of shared) compilation.deleteAsset(name)
    for (const page of names.filter((name) => name.startsWith(`${root}/`) && name.endsWith('.js'))) {
      const [before = '', ...after] = textOf(page).split(REQUIRED)
      if (shared.includes(page) || after.length === 0) continue
      const requireAll = `require(${JSON.stringify(path.posix.relative(path.posix.dirname(page), file))});`
      const requiring = [before, requireAll, ...after].join('')
      compilation.updateAsset(page, new sources.RawSource(waitsForBound(requiring, chunks, ids)))
    }
  }
}
