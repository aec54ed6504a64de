import cloud from 'wx-server-sdk'

// The SDK's types do not accept its symbol for “the environment of this call” as a string.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export { cloud }

/** The caller's openid from WeChat; the only trusted identity. Absent for timers. */
export function callerOpenid(): string | undefined {
  const { OPENID } = cloud.getWXContext() as { OPENID?: unknown }
  return typeof OPENID === 'string' && OPENID !== '' ? OPENID : undefined
}

/** The environment of this invocation; one warm instance may serve several in tests. */
export const currentEnvironment = (): string => (cloud.getWXContext() as { ENV?: string }).ENV ?? ''
