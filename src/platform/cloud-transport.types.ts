import { type CallEvent, type TogetherEvent } from '#shared/contract/action'

/** `INTERNAL`: the cloud answered with a failure. */
export type TransportFault = 'NETWORK' | 'TIMEOUT' | 'INTERNAL' | 'INPUT_TOO_LARGE'

/** `result` is the function's return value. A fault means that the function's answer is unknown. */
export type TransportResult =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly fault: TransportFault }

export interface CloudTransport {
  /** Calls a cloud function. Never throws. A text body above 100 KB is refused before anything is sent. */
  call(functionName: string, event: CallEvent | TogetherEvent): Promise<TransportResult>
}
