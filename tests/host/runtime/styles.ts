import { resolvePath, type MiniProgramPackage } from './mini-program-package'

const RPX_OF_WINDOW = 750

/** What is the page's in a mini-program, in the words of the one document all pages share here. */
export function browserCss(wxss: string): string {
  return wxss
    .replace(/(-?\d*\.?\d+)rpx/g, (_whole, number: string) => `${Number(number) / (RPX_OF_WINDOW / 100)}vw`)
    .replace(/(-?\d*\.?\d+)vh/g, 'calc($1 * var(--host-vh))')
    .replace(/env\(safe-area-inset-(\w+)\)/g, 'var(--host-safe-area-$1)')
    .replace(/:root\b/g, 'wx-page')
    .replace(/([^{}]+)\{/g, (whole, selectors: string) =>
      selectors.trim().startsWith('@') ? whole : `${selectors.replace(TAG, 'wx-$1')}{`,
    )
}

/** A selector's built-in component or `page`; not a class, an id or a part of a longer name. */
const TAG = /(?<![\w.#:[="-])(page|view|text|image|button|input|textarea|picker|scroll-view|video)(?![\w-])/g

/** A style sheet of the package with everything it imports, each file once. */
export function sheetOf(source: MiniProgramPackage, path: string, seen = new Set<string>()): string {
  if (seen.has(path)) return ''
  seen.add(path)
  return source
    .text(path)
    .replace(/@import\s+(?:url\()?["']([^"']+)["']\)?\s*;?/g, (_whole, specifier: string) =>
      sheetOf(source, resolvePath(path, specifier), seen),
    )
}
