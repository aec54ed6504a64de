import { CloudError } from '../cloud-error'
import { type FunctionRunner, type Invocation } from '../functions/function-runner'
import { type UrlSigner } from '../storage/signed-url'

/** What an action may reach: the invocation that asks, and how URLs are signed. */
export interface WireContext {
  readonly invocation: Invocation
  readonly functions: FunctionRunner
  readonly signer: UrlSigner
}

export type WireRequest = Readonly<Record<string, unknown>>
export type WireAction = (request: WireRequest, context: WireContext) => object

/** A text field of a request; INVALID_PARAM when it is missing. */
export function text(request: WireRequest, field: string): string {
  const value = request[field]
  if (typeof value !== 'string') throw new CloudError('INVALID_PARAM', `${field} must be a string`)
  return value
}
