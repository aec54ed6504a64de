import { type CloudUnderTest } from './cloud-under-test'

const KEYS = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'] as const

const elsewhere = (): never => {
  throw new Error('phones and timers cannot be had from here')
}

/**
 * A real environment, asked from this machine with an API key of its account; the SDK takes both from its variables. It
 * empties the collection `probeThings` there and stores objects under `probe/`. Refuses when a key is missing.
 */
export function wechatCloud(env: string, variables: NodeJS.ProcessEnv): CloudUnderTest {
  const missing = KEYS.filter((name) => !variables[name])
  if (missing.length > 0)
    throw new Error(`WX_CLOUD_ENV is ${env}, but ${missing.join(' and ')} must be set as well`)
  for (const name of KEYS) process.env[name] = variables[name]
  process.env.SCF_NAMESPACE = env
  const run = async <Value>(script: string, input?: unknown): Promise<Value> => {
    const { main } = await import('../probe-function')
    const reply = (await main({
      script: `const things = db.collection('probeThings'); ${script}`,
      input,
    })) as { readonly value: Value } | { readonly failure: { readonly message: string } }
    if ('failure' in reply) throw Object.assign(new Error(reply.failure.message), reply.failure)
    return reply.value
  }
  return {
    name: `WeChat's cloud, environment ${env}`,
    abilities: new Set(),
    begin: async () => {
      await run(`await db.createCollection('probeThings').catch(() => undefined)`)
      await run(`await things.where({ _id: _.exists(true) }).remove()`)
    },
    end: () => Promise.resolve(),
    run,
    phone: elsewhere,
    fireTimer: elsewhere,
  }
}
