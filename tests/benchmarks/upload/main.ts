/**
 * `npm run bench:upload`: bytes sent over a line on which 30 % of the requests fail, uniformly over their bytes, with one
 * restart of the app, beside the bytes that were needed; and what a second sending of the same files costs. The product's own
 * queue in front of the local cloud. Ends with 1 when a goal is missed.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { drawing } from '../../support/bulk-works'
import { startLocalCloudProcess } from '../../support/local-cloud-process'
import { jpeg } from '../../support/picture-writer'
import { A_DAY_IN_JUNE, installProduct, ProductCloud } from '../../support/product-cloud'
import { subProjectNamed } from '../../support/work-samples'
import { createTestEnvironment, FIRST_ADMINISTRATOR_CODE } from '../../support/test-environment'
import { median } from '../functions/spread'
import { buildUnits, newUnitsFolder } from '../functions/units'
import { Report } from '../report'
import { sendAll, SendingPhone } from '../../support/sending-phone'
import { FAILING, WeakLine } from '../../support/weak-line'

const SEEDS = 20
/** Bytes sent for each byte needed. */
const RATIO = 1.35

interface Scene {
  readonly name: string
  readonly files: number
  /** Bytes of a file, from and to. */
  readonly size: readonly [number, number]
  /** Whether the goal holds for it. */
  readonly counted: boolean
}

const SCENES: readonly Scene[] = [
  { name: 'a series of 8 photos', files: 8, size: [300_000, 2_400_000], counted: true },
  { name: 'a series of 4 photos', files: 4, size: [300_000, 2_400_000], counted: false },
  { name: 'one file', files: 1, size: [2_000_000, 2_000_001], counted: false },
]

interface Outcome {
  readonly ratio: number
  /** Bytes that a second sending of the same files took. */
  readonly again: number
}

const report = new Report()

const picture = (draw: () => number, [from, to]: Scene['size']): Uint8Array => {
  const coded = new Uint8Array(Math.floor(from + draw() * (to - from)))
  for (let at = 0; at < coded.length; at += 97) coded[at] = Math.floor(draw() * 250)
  return jpeg({ coded })
}

async function run(cloud: ProductCloud, scene: Scene, seed: number): Promise<Outcome> {
  const draw = drawing(seed)
  const person = await cloud.registered(`worker-${scene.files}-${seed}`)
  const { environment } = cloud
  const line = new WeakLine({ environment, openid: person.openid, draw })
  const phone = new SendingPhone({ subProject: subProjectNamed('photography'), slot: 'main', person, line })
  const pictures = Array.from({ length: scene.files }, () => picture(draw, scene.size))
  const needed = pictures.reduce((sum, { length }) => sum + length, 0)
  const files = pictures.map((bytes, at) => phone.file(`${at}.jpg`, bytes))
  const ended = line.endAfter(Math.floor(draw() * needed))
  void phone.form('draft').pick('main', files)
  await ended
  phone.endApp()
  const after = phone.form('draft')
  await after.resume(phone.arrived)
  await sendAll(after)
  if (new Set(phone.arrived).size !== scene.files) throw new Error(`${phone.arrived.length} files arrived`)
  const first = line.sentBytes
  const again = phone.form('another draft')
  await again.pick('main', files)
  await sendAll(again)
  return { ratio: first / needed, again: line.sentBytes - first }
}

async function main(): Promise<void> {
  const units = await newUnitsFolder()
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'bench-upload-'))
  await buildUnits(units)
  const code = `FIRST_ADMINISTRATOR_CODE=${FIRST_ADMINISTRATOR_CODE}`
  const local = await startLocalCloudProcess(['--data', dataFolder, '--functions', units, '--env', code])
  try {
    const cloud = new ProductCloud(await createTestEnvironment(local))
    await cloud.environment.setClock(A_DAY_IN_JUNE)
    await installProduct(cloud)
    report.heading()
    console.log(`${FAILING * 100} % of requests fail, one restart, ${SEEDS} seeds`)
    report.table('sent ÷ needed', 'median', 'goal', 'worst', 'bytes sent for the same files again', 'goal')
    for (const scene of SCENES) {
      const outcomes: Outcome[] = []
      for (let seed = 1; seed <= SEEDS; seed += 1) outcomes.push(await run(cloud, scene, seed))
      const ratios = outcomes.map(({ ratio }) => ratio)
      const most = Math.max(...outcomes.map(({ again }) => again))
      report.row(
        scene.name,
        median(ratios).toFixed(3),
        scene.counted ? report.against(median(ratios), RATIO) : '–',
        Math.max(...ratios).toFixed(2),
        most,
        report.against(most, 0),
      )
    }
  } finally {
    await local.stop()
    await rm(units, { recursive: true })
    await rm(dataFolder, { recursive: true })
  }
  report.end()
}

void main()
