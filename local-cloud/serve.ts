/**
 * The local cloud as a process: `node --import tsx local-cloud/serve.ts --data DIR --functions DIR [--site DIR] [--port N]
 * [--instances N] [--timers MS] [--collections FILE] [--env NAME=VALUE]… [--timeout FUNCTION=MS]…`.
 * Prints one JSON line when it is ready; SIGTERM, SIGINT or the end of its parent (--with-parent) stop it.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type CollectionDeclarations } from './database/index-table'
import { startLocalCloud } from './gateway/local-cloud'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    functions: { type: 'string' },
    site: { type: 'string' },
    port: { type: 'string', default: '0' },
    instances: { type: 'string', default: '2' },
    timers: { type: 'string' },
    collections: { type: 'string' },
    env: { type: 'string', multiple: true, default: [] },
    timeout: { type: 'string', multiple: true, default: [] },
    'with-parent': { type: 'boolean', default: false },
  },
})

const pairs = (list: readonly string[]) =>
  list.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)

async function serve(): Promise<void> {
  if (values.data === undefined || values.functions === undefined)
    throw new Error('--data and --functions are needed')
  const declared = values.collections
    ? ((await import(path.resolve(values.collections))) as { collections: CollectionDeclarations })
    : undefined
  const cloud = await startLocalCloud({
    dataFolder: path.resolve(values.data),
    functionsFolder: path.resolve(values.functions),
    ...(values.site !== undefined && { siteFolder: path.resolve(values.site) }),
    port: Number(values.port),
    instances: Number(values.instances),
    ...(values.timers !== undefined && { timerEveryMs: Number(values.timers) }),
    functionEnvironment: Object.fromEntries(pairs(values.env)),
    functionTimeoutMs: Object.fromEntries(pairs(values.timeout).map(([name, ms]) => [name, Number(ms)])),
    ...(declared && { collections: declared.collections }),
  })
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    void cloud.stop().then(() => process.exit(0))
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  if (values['with-parent']) process.stdin.on('end', stop).resume()
  console.log(JSON.stringify({ origin: cloud.origin, controlToken: cloud.controlToken, pid: process.pid }))
}

serve().catch((failure: unknown) => {
  console.error('local-cloud:', failure instanceof Error ? failure.message : failure)
  process.exit(1)
})
