import { type CallError } from '#shared/contract/action'

const NOT_FOUND: readonly CallError['code'][] = ['NOT_FOUND', 'INPUT_INVALID']

/** Not found, or not visible to this person. Unknown, withdrawn and malformed ids are indistinguishable. */
export const isNotFound = (error: CallError | undefined): boolean =>
  error !== undefined && NOT_FOUND.includes(error.code)
