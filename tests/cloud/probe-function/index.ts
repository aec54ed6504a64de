import cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export interface ProbeEvent {
  readonly script?: string
  readonly input?: unknown
}

/**
 * A function for the local cloud's own tests: runs `script`, the body of an async function of (cloud, db, _, input), on the
 * real wx-server-sdk. Errors of the SDK come back as plain facts. Without a script it tells what it was called with.
 */
export async function main(event: ProbeEvent): Promise<unknown> {
  if (event.script === undefined) return { event, context: cloud.getWXContext() }
  const db = cloud.database()
  const body = `return (async () => { ${event.script} })()`
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the scripts are the tests' own
  const run = new Function('cloud', 'db', '_', 'input', 'require', body) as (
    ...parameters: unknown[]
  ) => Promise<unknown>
  try {
    return { value: await run(cloud, db, db.command, event.input, require) }
  } catch (failure) {
    const { errCode, code, message, errMsg } = failure as Record<string, unknown>
    return { failure: { errCode, code, message: errMsg ?? message } }
  }
}
