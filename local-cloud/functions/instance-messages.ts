/** What the gateway asks of an instance: one invocation, with everything that differs between invocations. */
export interface InvocationOrder {
  readonly functionName: string
  /** JSON text of the event. */
  readonly event: string
  readonly requestId: string
  /** Identity and environment, put in place of the previous invocation's. */
  readonly variables: Readonly<Record<string, string>>
  readonly clockOffsetMs: number
}

/** What an instance answers: JSON text of the function's result, or why there is none. */
export type InvocationOutcome =
  | { readonly ok: true; readonly result: string }
  | { readonly ok: false; readonly code: string; readonly message: string }

export interface InstanceData {
  readonly functionsFolder: string
  readonly replyBytes: number
}
