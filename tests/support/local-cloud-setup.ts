import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildTestFunctions } from './build-test-functions'
import { startLocalCloudProcess } from './local-cloud-process'
import { shareCloud } from './share-cloud'
import { FIRST_ADMINISTRATOR_CODE, PUSH_VARIABLES, SHARE_LINK } from './test-environment'

/** Before the `cloud` project: builds the functions and starts one local cloud that all its tests share. */
export default async function setUp(): Promise<void> {
  const functionsFolder = await buildTestFunctions('product and probe')
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
  const cloud = await startLocalCloudProcess([
    ...['--data', dataFolder, '--functions', functionsFolder, '--instances', '4'],
    ...['--collections', path.resolve(__dirname, '../cloud/probe-function/collections.ts')],
    ...['--timeout', 'probe-short-lived=1500', '--env', `SHARE_LINK=${SHARE_LINK}`],
    ...['--env', `FIRST_ADMINISTRATOR_CODE=${FIRST_ADMINISTRATOR_CODE}`],
    ...PUSH_VARIABLES,
  ])
  process.env.LOCAL_CLOUD_FUNCTIONS_LOG = path.join(dataFolder, 'functions.log')
  await shareCloud(cloud, [dataFolder, functionsFolder])
}
