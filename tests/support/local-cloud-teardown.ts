import { rmSync } from 'node:fs'
import { type LocalCloudProcess } from './local-cloud-process'

interface Kept {
  readonly cloud: LocalCloudProcess
  readonly folders: readonly string[]
}

const KEY = Symbol.for('local-cloud-of-the-tests')
const shared = globalThis as { [KEY]?: Kept }

export function keepForTeardown(kept: Kept): void {
  shared[KEY] = kept
}

/** After the `cloud` project: stops its local cloud and removes what it wrote. */
export default async function tearDown(): Promise<void> {
  const kept = shared[KEY]
  await kept?.cloud.stop()
  for (const folder of kept?.folders ?? []) rmSync(folder, { recursive: true, force: true })
}
