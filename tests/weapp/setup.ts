import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { builtFunctions } from '../../local-cloud/start/build'
import { IN_DEPTH } from '../support/depth'
import { startLocalCloudProcess } from '../support/local-cloud-process'
import { shareCloud } from '../support/share-cloud'
import { FIRST_ADMINISTRATOR_CODE, PUSH_VARIABLES, SHARE_LINK } from '../support/test-environment'
import { expectedCompiler, fetchedCompiler } from './package/wechat-compiler'

const ROOT = path.resolve(__dirname, '../..')

/** Before the `weapp` project: one local cloud, and a copy of the built package that no build changes meanwhile. */
export default async function setUp(): Promise<void> {
  const built = process.env.WEAPP_PACKAGE_FOLDER ?? path.join(ROOT, 'dist/weapp')
  if (!existsSync(path.join(built, 'app.json')))
    throw new Error('dist/weapp is missing: npm run test:weapp builds it')
  const packageFolder = mkdtempSync(path.join(tmpdir(), 'weapp-package-'))
  cpSync(built, packageFolder, { recursive: true })
  if (IN_DEPTH) process.env.WECHAT_COMPILER = expectedCompiler() ?? (await fetchedCompiler()) ?? ''
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
  const cloud = await startLocalCloudProcess([
    ...['--data', dataFolder, '--functions', await builtFunctions(ROOT, console.log)],
    ...['--env', `FIRST_ADMINISTRATOR_CODE=${FIRST_ADMINISTRATOR_CODE}`],
    ...PUSH_VARIABLES,
    ...['--env', `SHARE_LINK=${SHARE_LINK}`],
  ])
  process.env.WEAPP_PACKAGE_FOLDER = packageFolder
  const sharedFolder = mkdtempSync(path.join(tmpdir(), 'weapp-shared-'))
  process.env.WEAPP_SHARED_FOLDER = sharedFolder
  await shareCloud(cloud, [dataFolder, packageFolder, sharedFolder])
}
