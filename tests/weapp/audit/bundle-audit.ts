import { build } from 'esbuild'
import path from 'node:path'
import { type AuditRules, type PageAudit } from './in-page/findings'

let bundle: Promise<string> | undefined

/** The part of the audit that runs in the page, as one script. */
export function auditBundle(): Promise<string> {
  bundle ??= build({
    entryPoints: [path.join(__dirname, 'in-page/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '')
  return bundle
}

/** Audits what a page shows now; runs in the browser. */
export const auditIn = (rules: AuditRules): PageAudit => {
  if (!window.auditPage) throw new Error('the audit is not in the page')
  return window.auditPage(rules)
}
