const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const esbuild = require('esbuild')

const OPTIONS = {
  ...{ format: 'cjs', target: 'node20', jsx: 'automatic', sourcemap: 'inline', charset: 'utf8' },
  // `import()` becomes `require`: jest runs no modules of its own kind.
  supported: { 'dynamic-import': false },
}
const LOADERS = { ts: 'ts', tsx: 'tsx', js: 'js', jsx: 'jsx', mjs: 'js', mts: 'ts' }

/** Turns a module into CommonJS for jest: a tenth of what Babel takes, and no test needs more. */
module.exports = {
  process(source, file) {
    const loader = LOADERS[file.slice(file.lastIndexOf('.') + 1)]
    const { code, map } = esbuild.transformSync(source, { ...OPTIONS, loader, sourcefile: file })
    return { code, map }
  },
  getCacheKey(source, file) {
    const own = readFileSync(__filename)
    return createHash('sha256')
      .update(own)
      .update(esbuild.version)
      .update(file)
      .update('\0')
      .update(source)
      .digest('hex')
  },
}
