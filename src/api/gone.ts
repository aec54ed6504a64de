import { type CallError } from '#shared/contract/action'

const GONE: readonly CallError['code'][] = ['NOT_FOUND', 'INPUT_INVALID']

/** There is no such thing for this person: unknown, withdrawn and mistyped look alike from here. */
export const isGone = (error: CallError | undefined): boolean =>
  error !== undefined && GONE.includes(error.code)
