import { useCallback, useRef, useState } from 'react'
import { type CallError, type Reply } from '#shared/contract/action'
import { finishUpload, type UploadTicket } from '#shared/contract/works/uploads'
import { startFileUpload } from '../platform/file-upload'
import { type UploadableFile } from '../platform/file-upload.types'
import { call } from './call'
import { newRequestId } from './request-id'

export interface FileSending {
  readonly busy: boolean
  /** Why the last try failed: the cloud's refusal, or the transfer. */
  readonly error?: CallError
  /** Resolves with the upload's id once the cloud has the file. */
  readonly send: (file: UploadableFile) => Promise<string | undefined>
}

type StartUpload = (file: UploadableFile, requestId: string) => Promise<Reply<UploadTicket>>

const wayFault = (fault: 'REFUSED' | 'NETWORK' | 'ABORTED'): CallError => ({
  code: fault === 'REFUSED' ? 'FORBIDDEN' : 'NETWORK',
  details: {},
})

/**
 * Sends one small file whole: asks for a place, puts the bytes there, tells the cloud. Each try starts anew. A file that
 * arrived is not sent again: only the later step is retried.
 */
export function useSendFile(start: StartUpload): FileSending {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const inFlight = useRef(false)
  const arrived = useRef<{ path: string; uploadId: string }>()

  const run = useCallback(
    async (file: UploadableFile): Promise<string | CallError> => {
      const ticket = await start(file, newRequestId())
      if (!ticket.ok) return ticket.error
      const { uploadId, cloudPath } = ticket.value
      const sent = await startFileUpload({ cloudPath, file, onProgress: () => undefined }).done
      if (!sent.ok) return wayFault(sent.fault)
      const told = await call(finishUpload, { uploadId, fileId: sent.fileId })
      return told.ok ? uploadId : told.error
    },
    [start],
  )

  const send = useCallback(
    async (file: UploadableFile) => {
      if (inFlight.current) return undefined
      if (arrived.current?.path === file.path) return arrived.current.uploadId
      inFlight.current = true
      setBusy(true)
      setError(undefined)
      const outcome = await run(file)
      inFlight.current = false
      setBusy(false)
      if (typeof outcome === 'string') {
        arrived.current = { path: file.path, uploadId: outcome }
        return outcome
      }
      setError(outcome)
      return undefined
    },
    [run],
  )
  return { busy, ...(error ? { error } : {}), send }
}
