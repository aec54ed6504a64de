import { MAIN_PACKAGE, resolvePath, type MiniProgramPackage } from './mini-program-package'
import { type LogicRealm } from './ports'

/** Runs files of the package, each once, with the `require` of a mini-program. */
export class Modules {
  private readonly loaded = new Map<string, { exports: unknown }>()

  constructor(
    private readonly source: MiniProgramPackage,
    private readonly logic: LogicRealm,
  ) {}

  load(path: string): unknown {
    const known = this.loaded.get(path)
    if (known) return known.exports
    const module = { exports: this.logic.parse('{}') }
    this.loaded.set(path, module)
    const require = (specifier: string) => this.load(this.resolve(path, specifier))
    this.logic.run(path, this.source.text(path), require, module)
    return module.exports
  }

  /** Code may be taken from its own package and from the main one only. */
  private resolve(from: string, specifier: string): string {
    const joined = resolvePath(from, specifier)
    const path = joined.endsWith('.js') ? joined : `${joined}.js`
    const [own, other] = [this.source.packageOf(from), this.source.packageOf(path)]
    if (other !== MAIN_PACKAGE && other !== own)
      throw new Error(`${from} requires ${path} of another package`)
    return path
  }
}
