import { type CallError } from '#shared/contract/action'

const TRANSIENT: readonly CallError['code'][] = ['NETWORK', 'TIMEOUT', 'INTERNAL', 'TOO_MANY_CALLS']

/** A transient failure: nothing was lost, retry later. */
export const isTransient = ({ code }: CallError): boolean => TRANSIENT.includes(code)
