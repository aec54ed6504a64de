import { spawn, spawnSync, type ChildProcess } from 'node:child_process'

const running = new Set<ChildProcess>()
const WINDOWS = process.platform === 'win32'

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  if (WINDOWS) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'])
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure
  }
}

/** Kills every program that runs here, with all it started. Safe in an `exit` listener. */
export function killProcessGroups(): void {
  for (const child of running) killGroup(child, 'SIGKILL')
}

/**
 * Runs a Node program as the head of a process group of its own, so that it can be ended together with its workers.
 * Resolves with its exit code and everything it wrote.
 */
export function runInGroup(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !WINDOWS,
    })
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.once('error', reject)
    child.once('exit', () => killGroup(child, 'SIGKILL'))
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}
