import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { limits } from '../../config/limits'
import { type Environment, type InvocationReport } from '../gateway/environment'
import { actionsAsked } from './actions-asked'
import { type Death, KILLED } from './death'
import { Instance } from './instance'
import { InstancePool } from './instance-pool'
import { logFile } from './log-file'

export interface FunctionRunnerOptions {
  readonly functionsFolder: string
  readonly logFile: string
  readonly adminUrl: string
  readonly instances: number
  readonly functionEnvironment: Readonly<Record<string, string>>
  readonly timeoutMs: Readonly<Record<string, number>>
}

/** Who or what calls: a phone with its openid, or a timer. */
export type Caller = { readonly kind: 'client'; readonly openid: string } | { readonly kind: 'timer' }

/** An invocation that is running: what its API token stands for. */
export interface Invocation {
  readonly id: string
  readonly environment: Environment
  readonly functionName: string
  readonly report: InvocationReport
  /** Its end, where a test has ordered one. */
  readonly death: Death | undefined
}

export type CallReply =
  { readonly result: unknown } | { readonly error: { readonly code: string; readonly message: string } }

interface FunctionConfig {
  readonly permissions?: { readonly openapi?: readonly string[] }
  readonly triggers?: ReadonlyArray<{ readonly name: string; readonly type: string }>
}

const APPID = 'wxlocalcloud'

/** Nothing for what the engine cannot write down. */
function textOf(event: object): string | undefined {
  try {
    return JSON.stringify(event)
  } catch {
    return undefined
  }
}

/** Runs the deploy units of one folder on warm instances, each invocation with the identity of its caller. */
export class FunctionRunner {
  private readonly pool: InstancePool
  private readonly running = new Map<string, Invocation>()

  constructor(private readonly options: FunctionRunnerOptions) {
    const variables = {
      PATH: process.env.PATH ?? '',
      TZ: 'UTC',
      ...options.functionEnvironment,
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: options.adminUrl }),
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_SECRETID: 'local',
      TENCENTCLOUD_SECRETKEY: 'local',
      TENCENTCLOUD_SESSIONTOKEN: 'local',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE,TCB_SEQID',
      WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_UNIONID,WX_API_TOKEN,WX_CLIENTIP',
    }
    const data = { functionsFolder: path.resolve(options.functionsFolder), replyBytes: limits.replyBytes }
    const log = logFile(options.logFile)
    this.pool = new InstancePool(options.instances, () => new Instance(data, variables, log))
  }

  /** Invokes a function. What it returns or how it failed comes back; nothing is thrown for the function's own faults. */
  async invoke(
    environment: Environment,
    functionName: string,
    data: unknown,
    caller: Caller,
    death?: Death,
  ): Promise<CallReply> {
    if (!this.exists(functionName))
      return { error: { code: 'FUNCTION_NOT_FOUND', message: `there is no function ${functionName}` } }
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return { error: { code: 'INVALID_PARAM', message: 'the data of a call must be an object' } }
    const openid = caller.kind === 'client' ? caller.openid : undefined
    const event = { ...data, ...(openid && { userInfo: { appId: APPID, openId: openid } }) }
    const text = textOf(event)
    if (text === undefined)
      return { error: { code: 'INVALID_PARAM', message: 'the data of a call are nested too deeply' } }
    const asked = actionsAsked(data)
    const report: InvocationReport = {
      id: randomUUID(),
      function: functionName,
      action: asked.length === 0 ? undefined : asked.join(' + '),
      openid,
      ms: 0,
      outcome: 'ok',
      requests: 0,
      wireBytes: 0,
      queries: [],
      writes: 0,
      storageBytes: 0,
    }
    const token = randomBytes(24).toString('hex')
    let startedAt = 0
    const order = () => {
      startedAt = performance.now()
      this.running.set(token, { id: report.id, environment, functionName, report, death })
      return {
        functionName,
        event: text,
        requestId: report.id,
        variables: this.variables(environment, token, caller),
        clockOffsetMs: environment.clockOffsetMs,
      }
    }
    const ended = await this.pool.run(order, this.timeoutMs(functionName), death?.signal)
    const outcome = death?.happened ? KILLED : ended
    this.running.delete(token)
    environment.transactions.abortAllOf(report.id)
    report.ms = Math.round((performance.now() - startedAt) * 10) / 10
    if (!outcome.ok) report.outcome = outcome.code
    environment.keepReport(report)
    if (!outcome.ok) return { error: { code: outcome.code, message: outcome.message } }
    return { result: JSON.parse(outcome.result) as unknown }
  }

  /** The running invocation a token was issued to. */
  invocationOf(token: string): Invocation | undefined {
    const invocation = this.running.get(token)
    return invocation?.death?.happened ? undefined : invocation
  }

  /** The report of a running invocation by its id: storage counts the bytes it reads. */
  reportOf(id: string): InvocationReport | undefined {
    for (const invocation of this.running.values()) if (invocation.id === id) return invocation.report
    return undefined
  }

  /** The function's config.json, as WeChat's tools deploy it: open API permissions and timer triggers. */
  configOf(functionName: string): FunctionConfig {
    const file = path.join(this.options.functionsFolder, functionName, 'config.json')
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FunctionConfig) : {}
  }

  stop(): Promise<void> {
    return this.pool.stop()
  }

  private exists(functionName: string): boolean {
    return (
      /^[\w-]+$/.test(functionName) &&
      existsSync(path.join(this.options.functionsFolder, functionName, 'index.js'))
    )
  }

  private timeoutMs(functionName: string): number {
    return (
      this.options.timeoutMs[functionName] ??
      limits.functionTimeoutMs[functionName] ??
      limits.functionTimeoutDefaultMs
    )
  }

  private variables(environment: Environment, token: string, caller: Caller): Record<string, string> {
    const common = {
      TCB_ENV: environment.id,
      SCF_NAMESPACE: environment.id,
      TCB_SEQID: randomUUID(),
      WX_APPID: APPID,
      WX_API_TOKEN: token,
      WX_CLIENTIP: '127.0.0.1',
    }
    return caller.kind === 'client'
      ? { ...common, TCB_SOURCE: 'wx_client', WX_OPENID: caller.openid }
      : { ...common, TCB_SOURCE: 'wx_trigger', TRIGGER_SRC: 'timer' }
  }
}
