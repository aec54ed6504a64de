import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { routes } from '../../src/routes'
import { packageFolder } from '../host/open-mini-program'

/** A copy of the built package in which a test changes something. */
export class SpoiledPackage {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'spoiled-weapp-'))

  constructor() {
    cpSync(packageFolder(), this.folder, { recursive: true })
  }

  change(file: string, spoil: (text: string) => string): void {
    const before = readFileSync(path.join(this.folder, file), 'utf8')
    const after = spoil(before)
    if (after === before) throw new Error(`${file} holds nothing to spoil`)
    writeFileSync(path.join(this.folder, file), after)
  }

  lose(file: string): void {
    rmSync(path.join(this.folder, file))
  }

  /** Puts a statement before a page's own code; the home page's where none is named. */
  before(statement: string, route: string = routes.home): void {
    this.change(`${route}.js`, (text) => `${statement};${text}`)
  }

  /** Runs a statement with a page's lifecycle or hook, before its own; `page` is the page, `given` what it was given. */
  with(hook: string, statement: string, route: string = routes.home): void {
    const own = `definition.${hook}`
    this.before(
      `{const register=Page;Page=function(definition){Page=register;const own=${own};` +
        `${own}=function(given){const page=this;${statement};return own&&own.call(this,given)};register(definition)}}`,
      route,
    )
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}
