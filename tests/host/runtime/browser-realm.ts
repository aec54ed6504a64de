import { type LogicRealm } from './ports'

/** What a browser has and a mini-program's logic has not. A strict parameter cannot be called `eval`; Node's realm forbids it. */
const BROWSERS_OWN = [
  ...[
    'window',
    'self',
    'globalThis',
    'top',
    'parent',
    'frames',
    'document',
    'location',
    'history',
    'navigator',
  ],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'localStorage', 'sessionStorage'],
  ...[
    'indexedDB',
    'caches',
    'crypto',
    'AbortController',
    'AbortSignal',
    'TextEncoder',
    'TextDecoder',
    'Intl',
  ],
  ...['requestAnimationFrame', 'cancelAnimationFrame', 'MessageChannel', 'MutationObserver', 'Image', 'Blob'],
  ...[
    'File',
    'FileReader',
    'FormData',
    'URL',
    'URLSearchParams',
    'performance',
    'structuredClone',
    'process',
  ],
  ...['HTMLElement', 'Element', 'Node', 'Event', 'CustomEvent', 'getComputedStyle', 'alert', 'confirm'],
]

/**
 * The logic in a browser, beside the pages: the browser's own names are hidden from it, no more. Whether the code could run
 * without them for good is proved in Node, where the realm has none of them.
 */
export function browserRealm(): LogicRealm {
  let globals: Readonly<Record<string, unknown>> = {}
  return {
    define(all) {
      globals = all
    },
    run(path, code, require, module) {
      const names = [...Object.keys(globals), 'require', 'module', 'exports']
      const hidden = BROWSERS_OWN.filter((name) => !names.includes(name))
      // The package's own code, as its loader runs it.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      const run = new Function(...names, ...hidden, `${code}\n//# sourceURL=${path}`) as (
        ...given: unknown[]
      ) => void
      run(...Object.values(globals), require, module, module.exports)
    },
    parse: (json) => JSON.parse(json) as unknown,
  }
}
