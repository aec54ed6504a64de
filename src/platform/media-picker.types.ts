import { type PickSource } from '#shared/domain/media/kinds'
import { type PickedFile, type PickedKind } from './picked-file'

export interface PickRequest {
  readonly kind: PickedKind
  readonly source: PickSource
  /** So many are asked for; a browser that takes more than one may bring more. */
  readonly max: number
}

/** `cancelled` when the person changed their mind; `denied` when the phone's permission is missing. */
export type PickResult =
  | { readonly outcome: 'picked'; readonly files: readonly PickedFile[] }
  | { readonly outcome: 'cancelled' | 'denied' | 'failed' }

export interface MediaPicker {
  /** What this platform offers. */
  readonly sources: readonly PickSource[]
  /** How long the camera films at most, where it stops by itself; seconds. */
  readonly longestRecordingS?: number
  /** Never throws. */
  pick(request: PickRequest): Promise<PickResult>
}
