import cloud from 'wx-server-sdk'

// The SDK's own types call its symbol for “the environment of this call” no string.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export { cloud }

/** The person on the other end, as WeChat tells it; the only identity that is believed. Absent for timers. */
export function callerOpenid(): string | undefined {
  const { OPENID } = cloud.getWXContext() as { OPENID?: unknown }
  return typeof OPENID === 'string' && OPENID !== '' ? OPENID : undefined
}

/** The environment of this invocation; one warm instance may serve several in tests. */
export const currentEnvironment = (): string => (cloud.getWXContext() as { ENV?: string }).ENV ?? ''
