import { type SeasonFile } from '#shared/domain/season/season-file'
import { type DocumentReader, type DocumentTransaction } from '../platform/documents'

/** A file that was found to fit, kept until it is published or another one takes its place. */
export interface Candidate {
  readonly hash: string
  readonly file: SeasonFile
  /** epoch ms */
  readonly validatedAt: number
}

const CANDIDATE = 'candidate'

export const findCandidate = (reader: DocumentReader): Promise<Candidate | null> =>
  reader.find<Candidate>('seasons', CANDIDATE)

export const saveCandidate = (transaction: DocumentTransaction, candidate: Candidate): Promise<void> =>
  transaction.save('seasons', CANDIDATE, candidate)

export const removeCandidate = (transaction: DocumentTransaction): Promise<void> =>
  transaction.remove('seasons', CANDIDATE)
