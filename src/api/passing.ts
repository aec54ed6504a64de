import { type CallError } from '#shared/contract/action'

const PASSING: readonly CallError['code'][] = ['NETWORK', 'TIMEOUT', 'INTERNAL', 'TOO_MANY_CALLS']

/** It passes by itself: nothing is lost, and the same may be asked again a little later. */
export const isPassing = ({ code }: CallError): boolean => PASSING.includes(code)
