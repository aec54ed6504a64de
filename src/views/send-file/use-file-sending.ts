import { useEffect, useState, useSyncExternalStore } from 'react'
import { checkForSpec } from '#shared/domain/media/check-for-spec'
import { type ServedSpec } from '#shared/domain/media/kinds'
import { MediaChangedError, MediaReadError } from '#shared/domain/media/reader'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { openMediaReader } from '../../platform/media-reader'
import { type PickedFile } from '../../platform/picked-file'
import { withoutPlace } from '../made-copy/without-place'
import { type CheckedFile } from './file-sending'
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

/** A film that tells where it was recorded is looked at, and sent, without that. */
async function checkToSend(file: PickedFile, spec: ServedSpec, isHeld: () => boolean): Promise<CheckedFile> {
  const found = await check(file, spec)
  if (found.code !== 'PLACE_INSIDE') return { file, check: found }
  const paths: string[] = []
  const inUse = () => (isHeld() ? paths : [])
  const made = await withoutPlace({ file, inUse, tell: () => undefined, isCancelled: () => false })
  if (!made.ok) return { file, check: found }
  paths.push(made.file.path)
  return { file: made.file, check: await check(made.file, spec) }
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
  const terms: SendingTerms = { start, done, check: (file, isHeld) => checkToSend(file, spec, isHeld) }
  const [sending] = useState(() => sendingTo(place, terms))
  sending.terms = terms
  const state = useSyncExternalStore(sending.listen, sending.read, sending.read)
  useEffect(() => show(place, sending), [place, sending])
  return { sending, state }
}
