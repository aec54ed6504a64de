import { buildSync } from 'esbuild'
import path from 'node:path'
import { keptIn, outside } from './outside'

const FILE = 'weapp-host-runtime.js'

/** The host's runtime as one script; the same for jsdom and for a browser. */
export const runtimeBundle = (): string => keptIn(outside().texts, FILE, bundled)

function bundled(): string {
  const bundle = buildSync({
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
