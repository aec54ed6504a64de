/**
 * Runs inside a worker thread: one instance of the cloud's function runtime. It loads a deploy unit on its first
 * invocation, sets identity and clock before each one, and runs one at a time. Bundled and evaluated by instance.ts.
 */
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { type InstanceData, type InvocationOrder, type InvocationOutcome } from './instance-messages'

interface CloudFunction {
  main(event: unknown, context: object): unknown
}

const { functionsFolder, replyBytes } = workerData as InstanceData
const RealDate = Date
let clockOffsetMs = 0

/** The environment's clock: only “now” is shifted. The prototype stays, so `instanceof Date` holds everywhere. */
function ShiftedDate(this: unknown, ...parts: []): Date | string {
  if (!new.target) return new RealDate(RealDate.now() + clockOffsetMs).toString()
  return parts.length === 0 ? new RealDate(RealDate.now() + clockOffsetMs) : new RealDate(...parts)
}
Object.assign(ShiftedDate, {
  now: () => RealDate.now() + clockOffsetMs,
  parse: RealDate.parse,
  UTC: RealDate.UTC,
})
Object.defineProperty(ShiftedDate, 'prototype', { value: RealDate.prototype })
globalThis.Date = ShiftedDate as unknown as DateConstructor

// A plain object: the SDK reads dozens of variables a request, and a worker's own are slow to read.
process.env = { ...process.env }

function setVariables(variables: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env))
    if (/^(WX_(?!CONTEXT_KEYS)|TRIGGER_SRC)/.test(name)) delete process.env[name]
  Object.assign(process.env, variables)
}

async function invoke(order: InvocationOrder): Promise<InvocationOutcome> {
  clockOffsetMs = order.clockOffsetMs
  setVariables(order.variables)
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the unit is chosen at run time, as in the cloud
    const unit = require(path.join(functionsFolder, order.functionName, 'index.js')) as CloudFunction
    const context = { request_id: order.requestId, function_name: order.functionName }
    const result = JSON.stringify((await unit.main(JSON.parse(order.event), context)) ?? null)
    if (Buffer.byteLength(result) > replyBytes)
      return {
        ok: false,
        code: 'FUNCTIONS_EXECUTE_FAIL',
        message: `the result is larger than ${replyBytes} bytes`,
      }
    return { ok: true, result }
  } catch (failure) {
    console.error(`${order.functionName} failed:`, failure)
    const message = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
    return { ok: false, code: 'FUNCTIONS_EXECUTE_FAIL', message }
  }
}

parentPort?.on('message', (order: InvocationOrder) => {
  void invoke(order).then((outcome) => parentPort?.postMessage(outcome))
})
