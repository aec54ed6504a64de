import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { collections } from '../../config/collections'
import { CloudError } from '../cloud-error'
import { type CollectionDeclarations } from '../database/index-table'
import { DocumentLocked } from '../database/transactions'
import { FunctionRunner } from '../functions/function-runner'
import { answerAdmin, type WireReply } from '../wire/admin'
import { browserPlane } from './browser-plane'
import { type Cloud, type Plane } from './cloud'
import { controlPlane } from './control-plane'
import { Environments, MAIN_ENVIRONMENT } from './environments'
import { faultPlane } from './fault-plane'
import { checkSource, HttpRefusal, readBody, sendJson, sendStorageRefusal, StorageRefusal } from './http'
import { SessionCookies } from './session-cookie'
import { sitePlane } from './site'
import { storagePlane } from './storage-plane'
import { startTimers } from './timers'

export interface LocalCloudOptions {
  /** Everything that is kept: documents, objects, clocks, the secret, the functions' log. */
  readonly dataFolder: string
  /** The built deploy units. */
  readonly functionsFolder: string
  /** The built H5 app. */
  readonly siteFolder?: string
  /** 0 or absent: a free port. */
  readonly port?: number
  /** Warm function instances, 2 to 4. */
  readonly instances?: number
  /** Variables that the functions find in their environment. */
  readonly functionEnvironment?: Readonly<Record<string, string>>
  /** Timeouts in place of those of config/limits, by function name. */
  readonly functionTimeoutMs?: Readonly<Record<string, number>>
  /** Declared collections in place of those of config/collections. */
  readonly collections?: CollectionDeclarations
  /** Fires the functions' timers for the main environment so often (real time, ms). */
  readonly timerEveryMs?: number
}

export interface LocalCloud {
  readonly origin: string
  readonly controlToken: string
  stop(): Promise<void>
}

const ADMIN_BODY_MAX_BYTES = 16 * 1024 * 1024

const LOCK_POLL_MS = 5

/** A plain write to a document that a transaction holds waits until that one has ended. */
async function whenUnlocked(answer: () => WireReply): Promise<WireReply> {
  for (;;)
    try {
      return answer()
    } catch (failure) {
      if (!(failure instanceof DocumentLocked)) throw failure
      await sleep(LOCK_POLL_MS)
    }
}

const adminPlane: Plane = async (cloud, request, response) => {
  const body = await readBody(request, ADMIN_BODY_MAX_BYTES)
  const contentType = request.headers['content-type'] ?? ''
  const reply = await whenUnlocked(() => answerAdmin(contentType, body, cloud.functions, cloud.signer))
  if (reply.lateMs !== undefined) await sleep(reply.lateMs)
  response
    .writeHead(200, { 'content-type': reply.contentType, 'content-length': reply.body.length })
    .end(reply.body)
}

const PLANES: ReadonlyArray<readonly [prefix: string, plane: Plane]> = [
  ['/admin', adminPlane],
  ['/storage/', storagePlane],
  ['/__control/', controlPlane],
  ['/__fault/', faultPlane],
  ['/__client/', browserPlane],
  ['/', sitePlane],
]

async function answer(
  cloud: Cloud,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
): Promise<void> {
  try {
    checkSource(request, port)
    const url = new URL(request.url ?? '/', cloud.signer.origin)
    for (const [prefix, plane] of PLANES)
      if (url.pathname.startsWith(prefix))
        return await plane(cloud, request, response, url, url.pathname.slice(prefix.length))
  } catch (failure) {
    // A phone that has gone asks for no answer.
    if (response.headersSent || request.errored) {
      response.destroy()
      return
    }
    if (failure instanceof StorageRefusal) return sendStorageRefusal(response, failure)
    if (failure instanceof HttpRefusal)
      return sendJson(response, { error: { code: failure.code, message: failure.message } }, failure.status)
    if (failure instanceof CloudError)
      return sendJson(response, { error: { code: failure.code, message: failure.message } }, 400)
    if (failure instanceof URIError)
      return sendJson(response, { error: { code: 'INVALID_INPUT', message: 'malformed URL' } }, 400)
    console.error('local-cloud: a request failed:', failure)
    sendJson(
      response,
      { error: { code: 'INTERNAL', message: 'the local cloud failed; see its output' } },
      500,
    )
  }
}

/** The key of signatures, kept with the data so that URLs and sessions outlive a restart. */
function keptSecret(dataFolder: string): string {
  const file = path.join(dataFolder, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** Starts WeChat's cloud on this machine, on the loopback interface only. Resolves when it takes requests. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  mkdirSync(options.dataFolder, { recursive: true })
  const secret = keptSecret(options.dataFolder)
  // Idle connections are the client's to close: closing one here races with the request it may just be sending.
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 0 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const environments = new Environments(options.dataFolder, options.collections ?? collections)
  const functions = new FunctionRunner({
    functionsFolder: options.functionsFolder,
    logFile: path.join(options.dataFolder, 'functions.log'),
    adminUrl: `${origin}/admin`,
    instances: options.instances ?? 2,
    functionEnvironment: options.functionEnvironment ?? {},
    timeoutMs: options.functionTimeoutMs ?? {},
  })
  const cloud: Cloud = {
    environments,
    functions,
    signer: { origin, secret },
    sessions: new SessionCookies(secret, port),
    controlToken: randomBytes(24).toString('hex'),
    pageToken: randomBytes(24).toString('hex'),
    siteFolder: options.siteFolder,
  }
  server.on('request', (request, response) => void answer(cloud, request, response, port))
  const stopTimers = options.timerEveryMs
    ? startTimers(functions, options.functionsFolder, environments.of(MAIN_ENVIRONMENT), options.timerEveryMs)
    : () => undefined
  return {
    origin,
    controlToken: cloud.controlToken,
    async stop() {
      stopTimers()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await Promise.all([closed, functions.stop()])
      environments.close()
    },
  }
}
