/** A program that prints, as its last line, where the seeded environments of this build are; it tells the seed where need be. */
import path from 'node:path'
import { builtFunctions } from '../../local-cloud/start/build'
import { snapshotOf } from '../../local-cloud/start/snapshot'

const ROOT = path.resolve(__dirname, '../..')

async function main(): Promise<void> {
  const functionsFolder = await builtFunctions(ROOT, console.log)
  const place = { root: ROOT, functionsFolder, cacheFolder: path.join(ROOT, '.cache/seeded') }
  const people = await snapshotOf(place, 'people', console.log)
  const story = await snapshotOf(place, 'story', console.log)
  console.log(JSON.stringify({ people, story }))
}

main().catch((failure: unknown) => {
  console.error(failure)
  process.exitCode = 1
})
