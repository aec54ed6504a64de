import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { finishUpload } from '#shared/contract/works/works'
import { checkForSpec } from '#shared/domain/media/check-for-spec'
import { type ServedSpec } from '#shared/domain/media/kinds'
import { MediaChangedError, MediaReadError } from '#shared/domain/media/reader'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { call } from '../../api/call'
import { startFileUpload } from '../../platform/file-upload'
import { openMediaReader } from '../../platform/media-reader'
import { type PickedFile } from '../../platform/picked-file'
import { FileSending, type SendPorts, type SendState } from './file-sending'

/** Where the file it is about lies, and by the rules that the cloud has too; what the phone cannot read gets no verdict. */
async function check(file: PickedFile, spec: ServedSpec): Promise<MediaCheck> {
  try {
    const reader = await openMediaReader(file)
    try {
      return await checkForSpec(reader, file.kind, spec, file.name)
    } finally {
      await reader.close()
    }
  } catch (error) {
    if (!(error instanceof MediaReadError || error instanceof MediaChangedError)) throw error
    return { verdict: 'retry', code: 'RETRY', warnings: [], facts: { sizeBytes: file.sizeBytes } }
  }
}

export interface SendFileOptions extends Pick<SendPorts, 'start' | 'done'> {
  readonly spec: ServedSpec
}

/** One file's way to the cloud; leaving the page gives it up. */
export function useFileSending(options: SendFileOptions): {
  readonly sending: FileSending
  readonly state: SendState
} {
  const latest = useRef(options)
  latest.current = options
  const [sending] = useState(
    () =>
      new FileSending({
        check: (file) => check(file, latest.current.spec),
        start: (file) => latest.current.start(file),
        send: startFileUpload,
        finish: (arrived) => call(finishUpload, arrived),
        done: () => latest.current.done(),
      }),
  )
  const state = useSyncExternalStore(sending.listen, sending.read, sending.read)
  useEffect(() => () => sending.reset(), [sending])
  return { sending, state }
}
