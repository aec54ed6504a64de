import { build } from 'esbuild'
import path from 'node:path'

let bundle: Promise<string> | undefined

/** The host's runtime as one script; the same for jsdom and for a browser. */
export function runtimeBundle(): Promise<string> {
  bundle ??= build({
    entryPoints: [path.join(__dirname, 'runtime/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '')
  return bundle
}
