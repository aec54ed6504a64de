import cloud from 'wx-server-sdk'

// The SDK's types do not accept its symbol for “the environment of this call” as a string.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export { cloud }

/** The caller's openid from WeChat; the only trusted identity. Absent for timers. */
export function callerOpenid(): string | undefined {
  const { OPENID } = cloud.getWXContext() as { OPENID?: unknown }
  return typeof OPENID === 'string' && OPENID !== '' ? OPENID : undefined
}

/** Where a call came from that a phone or a programmer's tools made, with a name or without. */
const SOURCES_OF_PEOPLE = ['wx_client', 'wx_devtools', 'wx_http']

/**
 * Whether the platform's own timer of that name called. The event alone says nothing: a phone may send the same. The platform
 * marks a timer's call by TRIGGER_SRC, as its SDK reads it, or by its SOURCE.
 */
export function isTimer(event: unknown, name: string): boolean {
  const { Type, TriggerName } = (event ?? {}) as { readonly Type?: unknown; readonly TriggerName?: unknown }
  const { SOURCE = '' } = cloud.getWXContext() as { SOURCE?: string }
  const sources = SOURCE.split(',')
  const isMarked = process.env.TRIGGER_SRC === 'timer' || sources.includes('wx_trigger')
  if (callerOpenid() !== undefined || sources.some((each) => SOURCES_OF_PEOPLE.includes(each))) return false
  return isMarked && Type === 'Timer' && TriggerName === name
}

/** The environment of this invocation; one warm instance may serve several in tests. */
export const currentEnvironment = (): string => (cloud.getWXContext() as { ENV?: string }).ENV ?? ''
