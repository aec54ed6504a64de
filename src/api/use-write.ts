import { useCallback, useRef, useState } from 'react'
import { type Action, type CallError, type Reply } from '#shared/contract/action'
import { call } from './call'
import { isTransient } from './transient'
import { newRequestId } from './request-id'

export interface Write<Input, Output> {
  readonly busy: boolean
  /** Why the last try failed. The next try clears it. */
  readonly error?: CallError
  /** Undefined when a try is already under way. */
  readonly run: (input: Input) => Promise<Reply<Output> | undefined>
  readonly reset: () => void
}

/**
 * Sends one intention of a person. A retry of the same input after a transient failure keeps its request id. The cloud thus
 * acts once. Another input, or any other answer, begins a new intention.
 */
export function useWrite<Input, Output>(action: Action<Input, Output>): Write<Input, Output> {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const intention = useRef<{ requestId: string; input: string }>()
  const inFlight = useRef(false)

  const run = useCallback(
    async (input: Input) => {
      if (inFlight.current) return undefined
      inFlight.current = true
      setBusy(true)
      setError(undefined)
      const text = JSON.stringify(input)
      if (intention.current?.input !== text) intention.current = { requestId: newRequestId(), input: text }
      const reply = await call(action, input, { requestId: intention.current.requestId })
      if (reply.ok || !isTransient(reply.error)) intention.current = undefined
      if (!reply.ok) setError(reply.error)
      inFlight.current = false
      setBusy(false)
      return reply
    },
    [action],
  )

  return { busy, ...(error ? { error } : {}), run, reset: useCallback(() => setError(undefined), []) }
}
