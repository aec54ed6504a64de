import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const ROOT = path.resolve(__dirname, '../..')
/** Only what hangs waits so long. */
const PATIENCE_MS = 300_000
/** Below the ports that systems give to connections of their own: none of those takes one that was let go. */
const PORTS = { first: 20_000, count: 10_000 }

interface ProcessState {
  readonly group: number
  /** One letter; Z: ended. */
  readonly state: string
}

/** Every process of this machine: from /proc where there is one, else from ps. */
function processes(): ProcessState[] {
  if (!existsSync('/proc/self/stat')) {
    const lines = execFileSync('ps', ['-A', '-o', 'pgid=,stat='], { encoding: 'utf8' }).split('\n')
    return lines.map((line) => {
      const [group, state = 'Z'] = line.trim().split(/\s+/)
      return { group: Number(group), state: state.charAt(0) }
    })
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        const [state = 'Z', , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        return [{ group: Number(group), state }]
      } catch {
        return [] // it ended meanwhile
      }
    })
}

/** `npm start` in a process group of its own, as a terminal gives it. */
export class StartProcess {
  private readonly child: ChildProcess
  private readonly ended: Promise<unknown>
  output = ''

  constructor(flags: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.child = spawn('npm', ['start', '--silent', '--', ...flags], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      detached: true,
    })
    this.ended = once(this.child, 'close')
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text))
  }

  /** Waits until it has said this, however long the machine takes. */
  async said(words: string): Promise<void> {
    const until = Date.now() + PATIENCE_MS
    while (!this.output.includes(words)) {
      if (Date.now() > until || this.child.exitCode !== null)
        throw new Error(`“${words}” was not said within ${PATIENCE_MS} ms:\n${this.output}`)
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
    return processes().some(({ group, state }) => group === this.pid && state !== 'Z')
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

/** A port that nobody has now, and that nobody is given by chance. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = PORTS.first + Math.floor(Math.random() * PORTS.count)
    const held = await holdPort(port).catch(() => undefined)
    if (held === undefined) continue
    await held.release()
    return port
  }
}

/** Listens on a port of the loopback interface; rejects when it is taken. Resolves with how to let go. */
export async function holdPort(port: number): Promise<{ release: () => Promise<unknown> }> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return { release: () => new Promise((resolve) => server.close(resolve)) }
}
