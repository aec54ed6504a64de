import { createHash } from 'node:crypto'

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/**
 * What a page may load and run (Content-Security-Policy, https://www.w3.org/TR/CSP3/): scripts of this origin and those that
 * stand in the built page itself, none that comes from text. Taro writes styles into the page. Files come from `storage`.
 */
export function contentPolicy(html: string, storage: string): string {
  const inline = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => hashOf(script))
  const files = `'self' ${storage} blob:`
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...inline].join(' '),
    "style-src 'self' 'unsafe-inline'",
    `img-src ${files} data:`,
    `media-src ${files}`,
    `connect-src ${files}`,
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
