import { buildSync } from 'esbuild'
import path from 'node:path'

let bundle: string | undefined

/** The host's runtime as one script; the same for jsdom and for a browser. */
export function runtimeBundle(): string {
  bundle ??= buildSync({
    entryPoints: [path.join(__dirname, 'runtime/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  }).outputFiles[0]?.text
  if (bundle === undefined) throw new Error('the runtime was not bundled')
  return bundle
}
