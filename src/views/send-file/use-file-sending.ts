import { useEffect, useState, useSyncExternalStore } from 'react'
import { checkForSpec } from '#shared/domain/media/check-for-spec'
import { type ServedSpec } from '#shared/domain/media/kinds'
import { MediaChangedError, MediaReadError } from '#shared/domain/media/reader'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { openMediaReader } from '../../platform/media-reader'
import { type PickedFile } from '../../platform/picked-file'
import { type OpenSending, type SendingState, type SendingTerms, sendingTo, show } from './open-sending'

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

export interface SendFileOptions extends Pick<SendingTerms, 'start' | 'done'> {
  readonly spec: ServedSpec
  /** Where the file belongs: another page that asks for the same one finds it on its way. */
  readonly place: string
}

/** One file's way to the cloud; it goes on when the page is left. */
export function useFileSending({ spec, place, start, done }: SendFileOptions): {
  readonly sending: OpenSending
  readonly state: SendingState
} {
  const terms = { check: (file: PickedFile) => check(file, spec), start, done }
  const [sending] = useState(() => sendingTo(place, terms))
  sending.terms = terms
  const state = useSyncExternalStore(sending.listen, sending.read, sending.read)
  useEffect(() => show(place, sending), [place, sending])
  return { sending, state }
}
