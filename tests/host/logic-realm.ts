import path from 'node:path'
import vm from 'node:vm'
import { keptIn, outside } from './outside'
import { type LogicRealm } from './runtime/ports'

/** Names of Node's own realms that mini-programs lack on some phones. */
const MISSING_ON_PHONES = [
  'Intl',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'WeakRef',
  'FinalizationRegistry',
]

interface Timers {
  readonly setTimeout: (call: () => void, ms?: number) => number
  readonly clearTimeout: (timer: number) => void
  readonly setInterval: (call: () => void, ms?: number) => number
  readonly clearInterval: (timer: number) => void
}

export interface BareRealm extends LogicRealm {
  /** Whether a promise was made in there. */
  owns(promise: Promise<unknown>): boolean
}

type Wrapped = (require: unknown, module: unknown, exports: unknown) => void

const HEAD = '(function (require, module, exports) {'

/** Compiled once for all realms: each of them runs a function of its own. */
function scriptOf(filename: string, code: string): vm.Script {
  // Columns of the first line are the file's own.
  const options = { filename, columnOffset: -HEAD.length }
  return keptIn(outside().scripts, `${filename}\0${code}`, () => new vm.Script(`${HEAD}${code}\n})`, options))
}

/** A realm with the language alone: no document, no fetch, no eval. Its timers end with the window they are taken from. */
export function bareRealm(packageFolder: string, timers: Timers): BareRealm {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  const inside = <Value>(code: string) => vm.runInContext(code, context) as Value
  for (const name of MISSING_ON_PHONES) inside(`delete globalThis.${name}`)
  const parse = inside<(json: string) => unknown>('JSON.parse')
  const promise = inside<{ prototype: object }>('Promise').prototype
  const { setTimeout, clearTimeout, setInterval, clearInterval } = timers
  return {
    define(globals) {
      Object.assign(context, {
        setTimeout: (call: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) =>
          setTimeout(() => call(...given), ms),
        setInterval: (call: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) =>
          setInterval(() => call(...given), ms),
        clearTimeout,
        clearInterval,
        ...globals,
      })
    },
    run(file, code, require, module) {
      const script = scriptOf(path.join(packageFolder, file), code)
      const call = script.runInContext(context) as Wrapped
      call(require, module, module.exports)
    },
    parse,
    owns: (made) => Object.getPrototypeOf(made) === promise,
  }
}
