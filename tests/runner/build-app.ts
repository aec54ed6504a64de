/** `build-app.ts h5|weapp`: builds the app where its sources changed since. */
import path from 'node:path'
import { builtSite } from '../../local-cloud/start/build'
import { builtWeapp } from '../weapp/built-weapp'

const ROOT = path.resolve(__dirname, '../..')

async function main(app: string | undefined): Promise<void> {
  if (app === 'h5') await builtSite(ROOT, console.log)
  else if (app !== 'weapp') throw new Error('which app: h5 or weapp?')
  else if (!(await builtWeapp(ROOT))) process.exitCode = 1
}

main(process.argv[2]).catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure)
  process.exitCode = 1
})
