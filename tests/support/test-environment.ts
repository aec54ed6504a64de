import { setTimeout as sleep } from 'node:timers/promises'
import { type InvocationReport } from '../../local-cloud/gateway/environment'
import { type Fault } from '../../local-cloud/gateway/faults'
import { LOCAL_TEMPLATES, type SentMessage } from '../../local-cloud/wire/subscriptions'
import { keptFetch } from '../../local-cloud/gateway/kept-fetch'

export { keptFetch }

/** The code with which a test's first administrator claims the role. */
export const FIRST_ADMINISTRATOR_CODE = 'first-administrator-code-of-the-tests'
/** Where a plain link's QR code leads. */
export const SHARE_LINK = 'https://union.example/open'

/** The templates of the tests' deployment, as its variables name them. */
export const PUSH_TEMPLATES = {
  result: LOCAL_TEMPLATES.result,
  todo: LOCAL_TEMPLATES.todo,
} as const
export const PUSH_VARIABLES = [
  ...['--env', `PUSH_TEMPLATE_RESULT=${PUSH_TEMPLATES.result} thing1 phrase2 time3 thing4`],
  ...['--env', `PUSH_TEMPLATE_TODO=${PUSH_TEMPLATES.todo} thing1 phrase2 time3 thing4`],
]

/** A refusal of the cloud itself: a function that failed or was killed, a body too large, a path not allowed. */
export class CloudFailure extends Error {
  override readonly name = 'CloudFailure'

  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(`${code}: ${message}`)
  }
}

/** What the local cloud reports of one call of a function. */
export type Invocation = Readonly<InvocationReport>

/** What fails next, by name; any other fault is asked for whole. */
const NAMED_FAULTS = {
  'next-upload-fails': { at: 'storage.put', kind: 'reset' },
  'next-read-fails': { at: 'storage.get', kind: 'reset' },
  'next-call-fails': { at: 'call', kind: 'reset' },
  'next-check-fails': { at: 'security.msgSecCheck', kind: 'status' },
} satisfies Readonly<Record<string, FaultPlan>>

export type FaultPlan = Pick<Fault, 'at' | 'kind'> & Partial<Fault>

/** An instance's end: its n-th write is done, unanswered, and nothing after it. `terminates` stops the worker as well. */
export interface Dies {
  readonly afterWrites: number
  readonly terminates?: boolean
}

type StoredDocument = { readonly _id: string } & Readonly<Record<string, unknown>>

type ControlReply = { readonly error?: { readonly code: string; readonly message: string } }

/** A cloud environment of one test, in the local cloud at `origin`. */
export class TestEnvironment {
  constructor(
    readonly origin: string,
    readonly controlToken: string,
    readonly env: string,
  ) {}

  /** Calls a function as the phone of `openid` would; a failure of the function is a CloudFailure. */
  async call<Result>(name: string, data: unknown, openid: string, dies?: Dies): Promise<Result> {
    return (await this.post<{ result: Result }>('call', { name, data, openid, dies })).result
  }

  /** Uploads as the phone of `openid` would: only under its own folder, never over an existing object. */
  upload(
    openid: string,
    path: string,
    bytes: Uint8Array,
  ): Promise<{ fileID: string; etag: string; size: number }> {
    const query = new URLSearchParams({ path, openid })
    return this.send('POST', `upload?${query.toString()}`, Buffer.from(bytes))
  }

  /** Sets the environment's clock (epoch ms); it goes on from there. */
  async setClock(now: number): Promise<void> {
    await this.post('clock', { now })
  }

  async advanceClock(ms: number): Promise<void> {
    await this.post('clock', { advanceMs: ms })
  }

  /** The environment's time (epoch ms). */
  async now(): Promise<number> {
    return (await this.send<{ now: number }>('GET', 'clock')).now
  }

  /** Every document of a collection, as EJSON. */
  async documents<Document = StoredDocument>(collection: string): Promise<Document[]> {
    const path = `documents?collection=${encodeURIComponent(collection)}`
    return (await this.send<{ documents: Document[] }>('GET', path)).documents
  }

  /** Every document of every collection, as the text it is stored as, by its id. */
  async stored(): Promise<Readonly<Record<string, ReadonlyArray<readonly [id: string, text: string]>>>> {
    return (await this.send<{ stored: Record<string, Array<[string, string]>> }>('GET', 'stored')).stored
  }

  /** Puts documents in place without any function: a season, a test's starting point. */
  async load(collection: string, documents: readonly object[]): Promise<void> {
    await this.post('documents', { collection, documents })
  }

  /** Fires a timer trigger of a function and returns the function's result. */
  async fireTimer<Result>(functionName: string, triggerName: string, dies?: Dies): Promise<Result> {
    return (await this.post<{ result: Result }>('timer', { functionName, triggerName, dies })).result
  }

  /** Puts other bytes in an object's place, as nobody can through the cloud. */
  async overwriteObject(path: string, bytes: Uint8Array): Promise<void> {
    await this.post('object', { path, bodyBase64: Buffer.from(bytes).toString('base64') })
  }

  /** Asks for a fault, once unless `times` says otherwise (0 takes it back); a later one at the same place takes its place. */
  async fault(fault: FaultPlan | keyof typeof NAMED_FAULTS, amount: Partial<Fault> = {}): Promise<void> {
    const plan = typeof fault === 'string' ? NAMED_FAULTS[fault] : fault
    await this.plane('__fault', 'POST', '', JSON.stringify({ ...plan, ...amount }))
  }

  /** Waits until a fault has struck there. */
  async untilStruck(at: string): Promise<void> {
    while (!(await this.plane<{ struck: string[] }>('__fault', 'GET', '')).struck.includes(at)) await sleep(5)
  }

  /** Takes every fault back and lets held answers go. */
  async endFaults(): Promise<void> {
    await this.plane('__fault', 'DELETE', '')
  }

  /** What the last invocations did and cost, oldest first. */
  async invocations(): Promise<Invocation[]> {
    return (await this.send<{ invocations: Invocation[] }>('GET', 'invocations')).invocations
  }

  /** Agrees to one message more of a template on that person's phone. */
  async subscribe(openid: string, templateId: string): Promise<void> {
    await this.post('subscription', { openid, templateId })
  }

  /** The subscribe messages that reached a person, oldest first. */
  async pushed(): Promise<readonly SentMessage[]> {
    return (await this.send<{ sent: SentMessage[] }>('GET', 'subscription')).sent
  }

  /** The cookie with which a browser acts as `openid` in this environment. */
  browserCookie(openid: string): Promise<{ name: string; value: string }> {
    return this.post('session', { openid })
  }

  /** Deletes the environment and everything in it. */
  async remove(): Promise<void> {
    await controlled(this.origin, this.controlToken, 'DELETE', `__control/environments/${this.env}`)
  }

  private post<Result>(path: string, body: object): Promise<Result> {
    return this.send('POST', path, JSON.stringify(body))
  }

  private send<Result>(method: string, path: string, body?: string | Buffer): Promise<Result> {
    return this.plane('__control', method, `/${path}`, body)
  }

  private plane<Result>(
    plane: '__control' | '__fault',
    method: string,
    path: string,
    body?: string | Buffer,
  ): Promise<Result> {
    return controlled(this.origin, this.controlToken, method, `${plane}/${this.env}${path}`, body)
  }
}

async function controlled<Result>(
  origin: string,
  token: string,
  method: string,
  path: string,
  body?: string | Buffer,
): Promise<Result> {
  const headers = { 'x-control-token': token }
  const response = await keptFetch(`${origin}/${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: body as BodyInit }),
  })
  const reply = (await response.json()) as Result & ControlReply
  if (reply.error) throw new CloudFailure(reply.error.code, reply.error.message, response.status)
  return reply
}

interface Where {
  readonly origin?: string
  readonly controlToken?: string
  /** Opens this environment rather than a new one. */
  readonly env?: string
  /** Commits wait for the disk. */
  readonly durable?: boolean
  /** The environment it begins as a copy of: its name, or the folder of one that is closed. */
  readonly copyOf?: string
}

/** An environment of its own in the local cloud of the `cloud` project, or in the one that is named. */
export async function createTestEnvironment(where: Where = {}): Promise<TestEnvironment> {
  const origin = where.origin ?? process.env.LOCAL_CLOUD_ORIGIN
  const token = where.controlToken ?? process.env.LOCAL_CLOUD_CONTROL_TOKEN
  if (origin === undefined || token === undefined)
    throw new Error('no local cloud runs: use the jest project “cloud”')
  const body = JSON.stringify({ id: where.env, durable: where.durable, copyOf: where.copyOf })
  const { env } = await controlled<{ env: string }>(origin, token, 'POST', '__control/environments', body)
  return new TestEnvironment(origin, token, env)
}
