/** How undici tells the end of a connection on which answers had come before. */
interface ClosedConnection {
  readonly code?: string
  readonly socket?: { readonly bytesRead?: number }
}

const isKeptConnectionClosed = (failure: unknown): boolean => {
  const { code, socket } = ((failure as Error).cause ?? {}) as ClosedConnection
  return code === 'UND_ERR_SOCKET' && (socket?.bytesRead ?? 0) > 0
}

/**
 * `fetch` for programs beside the local cloud: asks once more where a kept connection ended as it was used again, before any
 * byte of an answer came. The other side had let go of it and did nothing of what was asked.
 */
export const keptFetch: typeof fetch = (input, init) =>
  fetch(input, init).catch((failure: unknown) => {
    if (isKeptConnectionClosed(failure)) return fetch(input, init)
    throw failure
  })
