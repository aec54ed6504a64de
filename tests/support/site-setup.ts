import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildFunctions } from '../../config/build-functions'
import { startLocalCloudProcess } from './local-cloud-process'
import { shareCloud } from './share-cloud'
import { FIRST_ADMINISTRATOR_CODE } from './test-environment'

const ROOT = path.resolve(__dirname, '../..')

/** Before the `e2e` project: one local cloud that serves the built H5 app (`npm run build:h5`) to all its browsers. */
export default async function setUp(): Promise<void> {
  const site = path.join(ROOT, 'dist/h5')
  if (!existsSync(path.join(site, 'index.html')))
    throw new Error('dist/h5 is missing: run npm run build:h5 first')
  const cache = path.join(ROOT, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const functionsFolder = mkdtempSync(path.join(cache, 'site-functions-'))
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
  await buildFunctions(functionsFolder)
  const cloud = await startLocalCloudProcess([
    ...['--data', dataFolder, '--functions', functionsFolder, '--site', site],
    ...['--env', `FIRST_ADMINISTRATOR_CODE=${FIRST_ADMINISTRATOR_CODE}`],
  ])
  await shareCloud(cloud, [dataFolder, functionsFolder])
}
