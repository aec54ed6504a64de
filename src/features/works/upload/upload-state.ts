import { type CallError } from '#shared/contract/action'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { type MediaKind } from '#shared/domain/media/kinds'
import { type PickedFile } from '../../../platform/picked-file'

/** What is known of a file that lies in the cloud. `path` can be shown or played; absent when nothing can be. */
export interface UploadedMedia {
  readonly uploadId: string
  readonly kind: MediaKind
  readonly fileName: string
  readonly sizeBytes: number
  readonly check?: MediaCheck
  readonly path?: string
  /** The picture that stands for it. */
  readonly cover?: string
  /** It belongs to a submission already: it is kept. */
  readonly submitted?: boolean
}

/** The bytes are in the cloud, but it has not confirmed them yet. */
export interface SentFile {
  readonly uploadId: string
  readonly fileId: string
}

export type UploadFailure =
  | { readonly kind: 'call'; readonly error: CallError; readonly sent?: SentFile }
  | { readonly kind: 'transfer'; readonly fault: 'NETWORK' | 'REFUSED' }
  | { readonly kind: 'cancelled' }

interface Checked {
  readonly file: PickedFile
  readonly check: MediaCheck
}

/**
 * One file's way from the phone to the cloud. Nothing is asked of the cloud before `uploading`.
 * `run` tells tries apart: what an earlier try still reports is passed over.
 */
export type UploadState = { readonly run: number } & (
  | { readonly phase: 'empty' }
  | { readonly phase: 'checking'; readonly file: PickedFile }
  | ({ readonly phase: 'refused' } & Checked)
  /** The phone could not read the file: no verdict. */
  | { readonly phase: 'unreadable'; readonly file: PickedFile }
  /** It was on its way when the app ended, and its bytes are gone: it is chosen again. */
  | { readonly phase: 'gone'; readonly file: PickedFile }
  | ({ readonly phase: 'compressing' } & Checked)
  /** One file is sent at a time: others are on their way. */
  | ({ readonly phase: 'waiting' } & Checked)
  | ({ readonly phase: 'uploading'; readonly percent: number } & Checked)
  | ({ readonly phase: 'finishing'; readonly sent: SentFile } & Checked)
  | ({ readonly phase: 'failed'; readonly failure: UploadFailure; readonly percent: number } & Checked)
  /** The draft has the file from here on. */
  | { readonly phase: 'done' }
)

export type UploadEvent =
  | { readonly type: 'picked'; readonly file: PickedFile }
  | { readonly type: 'missed'; readonly file: PickedFile }
  | { readonly type: 'checked'; readonly run: number; readonly check: MediaCheck }
  | { readonly type: 'compressStarted' }
  | { readonly type: 'compressed'; readonly run: number; readonly file: PickedFile | undefined }
  | { readonly type: 'turnCame'; readonly run: number }
  | {
      readonly type: 'progress'
      readonly run: number
      readonly sentBytes: number
      readonly totalBytes: number
    }
  | { readonly type: 'sent'; readonly run: number; readonly sent: SentFile }
  | { readonly type: 'finished'; readonly run: number }
  | { readonly type: 'failed'; readonly run: number; readonly failure: UploadFailure }
  | { readonly type: 'cancelled' }
  | { readonly type: 'retried' }
  | { readonly type: 'removed' }

export const NOTHING_PICKED: UploadState = { run: 0, phase: 'empty' }

/** Leaving now would lose bytes on their way. */
export const isUnderWay = ({ phase }: UploadState): boolean =>
  phase === 'waiting' || phase === 'uploading' || phase === 'finishing'

function afterCheck(run: number, file: PickedFile, check: MediaCheck): UploadState {
  if (check.verdict === 'reject') return { run, phase: 'refused', file, check }
  if (check.verdict === 'retry') return { run, phase: 'unreadable', file }
  return { run, phase: 'waiting', file, check }
}

/** What an event makes of a state; an event that does not fit changes nothing. */
export function nextUpload(state: UploadState, event: UploadEvent): UploadState {
  if ('run' in event && event.run !== state.run) return state
  const run = state.run + 1
  switch (event.type) {
    case 'picked':
      return { run, phase: 'checking', file: event.file }
    case 'missed':
      return { run, phase: 'gone', file: event.file }
    case 'removed':
      return { run, phase: 'empty' }
    case 'checked':
      return state.phase === 'checking' ? afterCheck(state.run, state.file, event.check) : state
    case 'compressStarted':
      return state.phase === 'refused'
        ? { run, phase: 'compressing', file: state.file, check: state.check }
        : state
    case 'compressed':
      if (state.phase !== 'compressing') return state
      return event.file
        ? { run: state.run, phase: 'checking', file: event.file }
        : { run: state.run, phase: 'refused', file: state.file, check: state.check }
    case 'turnCame':
      return state.phase === 'waiting'
        ? { run: state.run, phase: 'uploading', file: state.file, check: state.check, percent: 0 }
        : state
    case 'progress': {
      if (state.phase !== 'uploading' || event.totalBytes <= 0) return state
      const percent = Math.min(100, Math.floor((event.sentBytes / event.totalBytes) * 100))
      return percent > state.percent ? { ...state, percent } : state
    }
    case 'sent':
      return state.phase === 'uploading'
        ? { run: state.run, phase: 'finishing', file: state.file, check: state.check, sent: event.sent }
        : state
    case 'finished':
      return state.phase === 'uploading' || state.phase === 'finishing'
        ? { run: state.run, phase: 'done' }
        : state
    case 'failed':
      if (state.phase !== 'uploading' && state.phase !== 'finishing') return state
      return failedFrom(state, event.failure)
    case 'cancelled':
      return state.phase === 'waiting' || state.phase === 'uploading'
        ? { ...failedFrom(state, { kind: 'cancelled' }), run }
        : state
    case 'retried':
      return retriedFrom(state, run)
  }
}

function failedFrom(state: UploadState & Checked, failure: UploadFailure): UploadState {
  const percent = state.phase === 'waiting' ? 0 : state.phase === 'uploading' ? state.percent : 100
  return { run: state.run, phase: 'failed', file: state.file, check: state.check, failure, percent }
}

/** The way is begun anew where it broke: unread files are read again, sent bytes only confirmed, others sent again. */
function retriedFrom(state: UploadState, run: number): UploadState {
  if (state.phase === 'unreadable') return { run, phase: 'checking', file: state.file }
  if (state.phase !== 'failed') return state
  const { file, check, failure } = state
  return failure.kind === 'call' && failure.sent
    ? { run, phase: 'finishing', file, check, sent: failure.sent }
    : { run, phase: 'waiting', file, check }
}
