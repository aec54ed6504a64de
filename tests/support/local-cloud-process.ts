import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')
/**
 * Room for what lives shortly, in the gateway and in each instance: far fewer collections for the same calls, MB. V8's own
 * threads would take the two cores from the calls.
 */
const V8_FLAGS = ['--max-semi-space-size=64', '--single-threaded']

export interface LocalCloudProcess {
  readonly origin: string
  readonly controlToken: string
  readonly child: ChildProcess
  /** Asks it to end (SIGTERM) and waits until it has. */
  stop(): Promise<void>
  /** Kills it with SIGKILL, as a power cut would, and waits until it has ended. */
  kill(): Promise<void>
}

/** Starts local-cloud/serve.ts as a process of its own; it ends with this process at the latest. */
export async function startLocalCloudProcess(parameters: readonly string[]): Promise<LocalCloudProcess> {
  const command = [
    ...[...V8_FLAGS, '--import', 'tsx'],
    ...[path.join(ROOT, 'local-cloud/serve.ts'), '--with-parent', ...parameters],
  ]
  const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] })
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }
  const ready = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')))
    })
    child.once('exit', (code) =>
      reject(new Error(`the local cloud ended with code ${code} before it was ready`)),
    )
  })
  const { origin, controlToken } = JSON.parse(ready) as { origin: string; controlToken: string }
  return { origin, controlToken, child, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
