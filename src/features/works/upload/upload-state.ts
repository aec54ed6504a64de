import { type CallError } from '#shared/contract/action'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { type MediaKind, type WayOut } from '#shared/domain/media/kinds'
import { type MadeFile, type MakingFault, notMade } from '../../../platform/made-file'
import { type PickedFile } from '../../../platform/picked-file'
import { type PickedCheck } from './picked-check'
import { leadsOn } from './ways-out'

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
  readonly check: PickedCheck
}

/** Why a way out led nowhere: what the phone could not do, or what is said of the file that came of it. */
export type Detour =
  { readonly way: WayOut; readonly fault: MakingFault } | { readonly way: WayOut; readonly check: MediaCheck }

/**
 * One file's way from the phone to the cloud. Nothing is asked of the cloud before `uploading`.
 * `run` tells tries apart: what an earlier try still reports is passed over.
 */
export type UploadState = { readonly run: number } & (
  | { readonly phase: 'empty' }
  /** `of`: the refused file that this one was made of. */
  | {
      readonly phase: 'checking'
      readonly file: PickedFile
      readonly of?: Checked & { readonly way: WayOut }
    }
  /** `detour`: the way out that was tried last. */
  | ({ readonly phase: 'refused'; readonly detour?: Detour } & Checked)
  /** The phone could not read the file: no verdict. */
  | { readonly phase: 'unreadable'; readonly file: PickedFile }
  /** It was on its way when the app ended, and its bytes are gone: it is chosen again. */
  | { readonly phase: 'gone'; readonly file: PickedFile }
  /** Another file is made of a refused one; `percent` where it is known. */
  | ({ readonly phase: 'making'; readonly way: WayOut; readonly percent?: number } & Checked)
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
  | { readonly type: 'checked'; readonly run: number; readonly check: PickedCheck }
  | { readonly type: 'wayTaken'; readonly way: WayOut }
  | { readonly type: 'wayTold'; readonly run: number; readonly percent: number }
  | { readonly type: 'wayEnded'; readonly run: number; readonly made: MadeFile }
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

/** Its bytes are on their way, or wait for their turn. */
export const isInFlight = ({ phase }: UploadState): boolean =>
  phase === 'waiting' || phase === 'uploading' || phase === 'finishing'

/** The phone looks at it, or makes another of it: whether it will be sent is not known yet. */
export const isAtWork = ({ phase }: UploadState): boolean => phase === 'checking' || phase === 'making'

type In<Phase extends UploadState['phase']> = Extract<UploadState, { phase: Phase }>

/** The refused file stays until a better one has come of it. */
function afterCheck({ run, file: told, of }: In<'checking'>, check: PickedCheck): UploadState {
  const { sizeBytes } = check.facts
  // What was read is believed, not what the picker said.
  const file = check.verdict === 'retry' || sizeBytes === told.sizeBytes ? told : { ...told, sizeBytes }
  if (check.verdict === 'accept') return { run, phase: 'waiting', file, check }
  if (of && !leadsOn(of.check.code, check.code)) {
    const { way, ...before } = of
    const detour: Detour = check.verdict === 'retry' ? { way, fault: 'FAILED' } : { way, check }
    return { run, phase: 'refused', ...before, detour }
  }
  return check.verdict === 'reject'
    ? { run, phase: 'refused', file, check }
    : { run, phase: 'unreadable', file }
}

function afterMaking({ run, file, check, way }: In<'making'>, made: MadeFile): UploadState {
  return made.ok
    ? { run, phase: 'checking', file: made.file, of: { file, check, way } }
    : { run, phase: 'refused', file, check, detour: { way, fault: made.fault } }
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
      return state.phase === 'checking' ? afterCheck(state, event.check) : state
    case 'wayTaken':
      return state.phase === 'refused'
        ? { run, phase: 'making', way: event.way, file: state.file, check: state.check }
        : state
    case 'wayTold':
      return state.phase === 'making' && event.percent !== state.percent
        ? { ...state, percent: event.percent }
        : state
    case 'wayEnded':
      return state.phase === 'making' ? afterMaking(state, event.made) : state
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
      if (state.phase === 'making') return { ...afterMaking(state, notMade('CANCELLED')), run }
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
