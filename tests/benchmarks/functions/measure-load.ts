import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'

/** One cold start of a deploy unit in a fresh process; the SDK's share apart. */
export interface ColdStart {
  readonly ownMs: number
  /** Of all threads of the process: a busy machine's waiting is not in it. */
  readonly ownCpuMs: number
  /** The unit's own files, as loaded. */
  readonly ownBytes: number
  readonly ownFiles: number
  readonly sdkMs: number
  /** The files of `wx-server-sdk` and what it needs, as loaded. */
  readonly sdkBytes: number
  readonly sdkFiles: number
}

/** Builds the probe into the folder, plain JavaScript, so that nothing but the unit is loaded with it. */
export async function buildLoadProbe(folder: string): Promise<string> {
  const outfile = path.join(folder, 'load-probe.js')
  const entryPoints = [path.join(__dirname, 'load-probe.ts')]
  await build({ entryPoints, outfile, bundle: true, platform: 'node', target: 'node20' })
  return outfile
}

const run = promisify(execFile)

/** What tells the SDK that it runs in the cloud: without them it asks the network where it is at every `init`. */
const RUNTIME = { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'bench' }

/** Cold starts one after another, each in a process of its own. */
export async function coldStarts(probe: string, unit: string, times: number): Promise<readonly ColdStart[]> {
  const starts: ColdStart[] = []
  while (starts.length < times) {
    const { stdout } = await run(process.execPath, [probe, unit], { env: { ...process.env, ...RUNTIME } })
    starts.push(JSON.parse(stdout) as ColdStart)
  }
  return starts
}
