import { build } from 'esbuild'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import season2020 from '../../cloudfunctions/server/season/2020.json'
import { buildFunctions } from '../../config/build-functions'

const ROOT = path.resolve(__dirname, '../..')

/** A season beside the code that does not fit: what a build could bring by mistake. */
const aFaultySeason = () => ({
  ...season2020,
  offlineActivitiesTarget: { ...season2020.offlineActivitiesTarget, value: 51 },
})

/**
 * Builds functions into a new folder where `wx-server-sdk` resolves: the product's and the probe, or the probe alone, under
 * the names `probe` (may ask for the open APIs), `probe-without-permissions` and `probe-short-lived` (see local-cloud-setup).
 */
export async function buildTestFunctions(which: 'product and probe' | 'probe'): Promise<string> {
  const cache = path.join(ROOT, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'test-functions-'))
  if (which === 'product and probe') {
    await buildFunctions(folder)
    writeFileSync(path.join(folder, 'api', '1999.json'), JSON.stringify(aFaultySeason()))
  }
  for (const [name, openapi] of [
    ['probe', ['security.msgSecCheck', 'wxacode.getUnlimited', 'subscribeMessage.send']],
    ['probe-without-permissions', []],
    ['probe-short-lived', []],
  ] as const) {
    await build({
      entryPoints: [path.join(ROOT, 'tests/cloud/probe-function/index.ts')],
      outfile: path.join(folder, name, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node18',
      external: ['wx-server-sdk'],
    })
    const config = { permissions: { openapi }, triggers: [] }
    writeFileSync(path.join(folder, name, 'config.json'), JSON.stringify(config))
  }
  return folder
}
