/**
 * `npm run bench:queries [-- WORKS…]`: what every read of the contract costs with 10, 1,000 and 100,000 works, as a table for
 * docs/performance.md. Ends with 1 when a goal is missed or the meter does not see a query that must miss it.
 */
import os from 'node:os'
import setUp from '../../support/local-cloud-setup'
import tearDown from '../../support/local-cloud-teardown'
import { measureControls, measureSkipping } from './controls'
import { measureFirstContents, measureReads, measureSweep } from './measure'
import { sceneWith } from './scene'
import { judge, type Sized } from './table'

const SIZES = [10, 1000, 100_000]

async function measureSize(works: number): Promise<Sized> {
  const startedAt = performance.now()
  const scene = await sceneWith(works)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${works.toLocaleString('en-US')} works loaded in ${seconds} s`)
  const firstContents = await measureFirstContents(scene)
  const reads = [...(await measureReads(scene)), ...(await measureSweep(scene))]
  const controls = await measureControls(scene)
  const skipping = await measureSkipping(scene)
  await scene.cloud.remove()
  return { works, firstContents, reads, controls, skipping }
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2).map(Number)
  console.log(
    `${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  )
  const sizes: Sized[] = []
  await setUp()
  try {
    for (const works of asked.length > 0 ? asked : SIZES) sizes.push(await measureSize(works))
  } finally {
    await tearDown()
  }
  const { table, missed } = judge(sizes)
  console.log(`\n${table}\n`)
  for (const sentence of missed) console.log(`MISSED: ${sentence}`)
  console.log(missed.length === 0 ? 'every goal is met' : `${missed.length} goals are missed`)
  process.exitCode = missed.length === 0 ? 0 : 1
}

void main()
