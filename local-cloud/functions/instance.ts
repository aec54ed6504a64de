import { buildSync } from 'esbuild'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { type InstanceData, type InvocationOrder, type InvocationOutcome } from './instance-messages'

let bundled: string | undefined

function entryCode(): string {
  bundled ??= buildSync({
    entryPoints: [path.join(__dirname, 'instance-entry.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    write: false,
  }).outputFiles[0]?.text
  return bundled ?? ''
}

/** One warm instance: a worker thread with an environment of variables of its own. It takes one invocation at a time. */
export class Instance {
  private readonly worker: Worker
  private settle: ((outcome: InvocationOutcome) => void) | undefined
  alive = true

  constructor(data: InstanceData, variables: Readonly<Record<string, string>>, log: (line: string) => void) {
    this.worker = new Worker(entryCode(), {
      eval: true,
      workerData: data,
      env: { ...variables },
      execArgv: [],
      stdout: true,
      stderr: true,
    })
    for (const stream of [this.worker.stdout, this.worker.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => log(text.trimEnd()))
    this.worker.on('message', (outcome: InvocationOutcome) => this.finish(outcome))
    this.worker.on('error', (failure) => this.end(failure.stack ?? failure.message))
    this.worker.on('exit', (code) => this.end(`the instance ended with code ${code}`))
  }

  /** Runs one invocation; one that takes longer than `timeoutMs` (real time), or that `kill` ends, takes the instance with it. */
  run(order: InvocationOrder, timeoutMs: number, kill?: AbortSignal): Promise<InvocationOutcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        const message = `Invoking task timed out after ${timeoutMs / 1000} seconds`
        this.finish({ ok: false, code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED', message })
        void this.stop()
      }, timeoutMs)
      kill?.addEventListener('abort', () => void this.stop())
      this.settle = (outcome) => {
        clearTimeout(timer)
        resolve(outcome)
      }
      this.worker.postMessage(order)
    })
  }

  async stop(): Promise<void> {
    this.alive = false
    await this.worker.terminate()
  }

  private end(message: string): void {
    this.alive = false
    this.finish({ ok: false, code: 'FUNCTIONS_EXECUTE_FAIL', message })
  }

  private finish(outcome: InvocationOutcome): void {
    this.settle?.(outcome)
    this.settle = undefined
  }
}
