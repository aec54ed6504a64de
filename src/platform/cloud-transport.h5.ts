import { CALL_TEXT_MAX_BYTES } from '#shared/contract/action'
import { CALL_TIMEOUT_MS, utf8Length } from './call-limits'
import { type CloudTransport, type TransportResult } from './cloud-transport.types'
import { localCloudHeaders } from './local-cloud-token.h5'

interface ClientAnswer {
  readonly result?: unknown
  readonly error?: { readonly code: string }
}

const outcome = (answer: ClientAnswer): TransportResult => {
  if (!answer.error) return { ok: true, result: answer.result }
  if (answer.error.code === 'INPUT_TOO_LARGE') return { ok: false, fault: 'INPUT_TOO_LARGE' }
  return { ok: false, fault: /TIME/.test(answer.error.code) ? 'TIMEOUT' : 'INTERNAL' }
}

export const cloudTransport: CloudTransport = {
  async call(functionName, event) {
    const body = JSON.stringify({ name: functionName, data: event })
    if (utf8Length(JSON.stringify(event)) > CALL_TEXT_MAX_BYTES)
      return { ok: false, fault: 'INPUT_TOO_LARGE' }
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), CALL_TIMEOUT_MS)
    try {
      const response = await fetch('/__client/call', {
        method: 'POST',
        headers: localCloudHeaders(),
        body,
        signal: abort.signal,
      })
      if (response.status >= 500) return { ok: false, fault: 'INTERNAL' }
      return outcome((await response.json()) as ClientAnswer)
    } catch {
      return { ok: false, fault: abort.signal.aborted ? 'TIMEOUT' : 'NETWORK' }
    } finally {
      clearTimeout(timer)
    }
  },
}
