import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Snapshot, type SnapshotKind } from '../../local-cloud/start/snapshot'
import { createTestEnvironment, type TestEnvironment } from './test-environment'

const run = promisify(execFile)

let snapshots: Promise<Readonly<Record<SnapshotKind, Snapshot>>> | undefined

/** In a process of its own: a local cloud does not run inside jest. */
async function madeSnapshots(): Promise<Readonly<Record<SnapshotKind, Snapshot>>> {
  const program = ['--import', 'tsx', path.join(__dirname, 'make-snapshots.ts')]
  const { stdout } = await run(process.execPath, program)
  const line = stdout.trimEnd().split('\n').at(-1) ?? ''
  return JSON.parse(line) as Record<SnapshotKind, Snapshot>
}

/** A new environment in a cloud that runs, as the seed leaves it: on the day on which the demonstration opens. */
export async function seededEnvironment(
  cloud: { readonly origin: string; readonly controlToken: string },
  kind: SnapshotKind,
): Promise<TestEnvironment> {
  const { folder, clock } = (await (snapshots ??= madeSnapshots()))[kind]
  const environment = await createTestEnvironment({ ...cloud, copyOf: folder })
  await environment.setClock(clock.now)
  return environment
}
