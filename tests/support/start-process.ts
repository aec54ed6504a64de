import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const ROOT = path.resolve(__dirname, '../..')

/** `npm start` in a process group of its own, as a terminal gives it. */
export class StartProcess {
  private readonly child: ChildProcess
  private readonly ended: Promise<unknown>
  output = ''

  constructor(flags: readonly string[]) {
    this.child = spawn('npm', ['start', '--silent', '--', ...flags], { cwd: ROOT, detached: true })
    this.ended = once(this.child, 'close')
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text))
  }

  /** Waits until it has said this. */
  async said(words: string, withinMs: number): Promise<void> {
    const until = Date.now() + withinMs
    while (!this.output.includes(words)) {
      if (Date.now() > until || this.child.exitCode !== null)
        throw new Error(`“${words}” was not said within ${withinMs} ms:\n${this.output}`)
      await sleep(50)
    }
  }

  /** What Ctrl-C in a terminal does: the signal goes to the whole group. */
  pressCtrlC(): void {
    process.kill(-this.pid, 'SIGINT')
  }

  /** What a supervisor does: the signal goes to npm alone. */
  terminate(): void {
    process.kill(this.pid, 'SIGTERM')
  }

  async exitCode(): Promise<number | null> {
    await this.ended
    return this.child.exitCode
  }

  /** Whether a process of its group still lives; one that ended and was not yet waited for (Z) does not. */
  isAnyoneLeft(): boolean {
    const processes = execFileSync('ps', ['-A', '-o', 'pgid=,stat='], { encoding: 'utf8' }).split('\n')
    const states = processes.map((line) => line.trim().split(/\s+/))
    return states.some(([group, state = 'Z']) => Number(group) === this.pid && !state.startsWith('Z'))
  }

  /** For the end of a test that went wrong. */
  kill(): void {
    if (this.isAnyoneLeft()) process.kill(-this.pid, 'SIGKILL')
  }

  private get pid(): number {
    if (this.child.pid === undefined) throw new Error('npm did not start')
    return this.child.pid
  }
}

/** Listens on a port of the loopback interface (0: a free one); rejects when it is taken. Resolves with the port and how to let go. */
export async function holdPort(port: number): Promise<{ port: number; release: () => Promise<unknown> }> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    release: () => new Promise((resolve) => server.close(resolve)),
  }
}
