import { type TestEnvironment } from '../../support/test-environment'

/** Instances start while other suites keep the machine busy. */
jest.setTimeout(30_000)

export interface ProbeFailure {
  readonly errCode?: number
  readonly code?: string
  readonly message?: string
}

type ProbeReply<Value> = { readonly value: Value } | { readonly failure: ProbeFailure }

/** Runs a script on the real SDK inside a function; a failure of the SDK is thrown as what it said. */
export async function probe<Value>(
  environment: TestEnvironment,
  script: string,
  input?: unknown,
  openid = 'probe-person',
): Promise<Value> {
  const reply = await environment.call<ProbeReply<Value>>('probe', { script, input }, openid)
  if ('failure' in reply) throw Object.assign(new Error(reply.failure.message), reply.failure)
  return reply.value
}

/** The ids of what a query on probeThings finds. */
export function idsOf(environment: TestEnvironment, query: string): Promise<string[]> {
  return probe(
    environment,
    `return (await db.collection('probeThings')${query}.get()).data.map((d) => d._id)`,
  )
}
