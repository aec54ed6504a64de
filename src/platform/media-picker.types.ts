import { type PickSource } from '#shared/domain/media/kinds'
import { type PickedFile, type PickedKind } from './picked-file'

export interface PickRequest {
  readonly kind: PickedKind
  readonly source: PickSource
  /** This many are asked for. A browser that takes more than one may bring more. */
  readonly max: number
}

/** `cancelled` when the person changed their mind; `denied` when the phone's permission is missing. */
export type PickResult =
  | { readonly outcome: 'picked'; readonly files: readonly PickedFile[] }
  | { readonly outcome: 'cancelled' | 'denied' | 'failed' }

export interface MediaPicker {
  /** The sources on this platform. */
  readonly sources: readonly PickSource[]
  /** The longest recording, if the camera stops by itself; seconds. */
  readonly longestRecordingS?: number
  /** Never throws. */
  pick(request: PickRequest): Promise<PickResult>
}
