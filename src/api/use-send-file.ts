import { useCallback, useRef, useState } from 'react'
import { type CallError, type Reply } from '#shared/contract/action'
import { finishUpload, type UploadTicket } from '#shared/contract/works/works'
import { startFileUpload } from '../platform/file-upload'
import { type UploadableFile } from '../platform/file-upload.types'
import { call } from './call'
import { newRequestId } from './request-id'

export interface FileSending {
  readonly busy: boolean
  /** Why the last try failed: the cloud's refusal, or the way there. */
  readonly error?: CallError
  /** The upload's id once the cloud knows that it is there. */
  readonly send: (file: UploadableFile) => Promise<string | undefined>
}

type StartUpload = (file: UploadableFile, requestId: string) => Promise<Reply<UploadTicket>>

const wayFault = (fault: 'REFUSED' | 'NETWORK' | 'ABORTED'): CallError => ({
  code: fault === 'REFUSED' ? 'FORBIDDEN' : 'NETWORK',
  details: {},
})

/**
 * Sends one small file whole: a place is asked for, the bytes go there, the cloud is told. Each try is a new one; a file that
 * has arrived is not sent again, so that what is done with it can be tried again.
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
