import { type PickedFile, type PickedKind } from './picked-file'

/** `chat`: a file out of a WeChat conversation. */
export type PickSource = 'album' | 'camera' | 'chat'

export interface PickRequest {
  readonly kind: PickedKind
  readonly source: PickSource
  readonly max: number
}

/** `cancelled` when the person changed his mind; `denied` when the phone's permission is missing. */
export type PickResult =
  | { readonly outcome: 'picked'; readonly files: readonly PickedFile[] }
  | { readonly outcome: 'cancelled' | 'denied' | 'failed' }

export interface MediaPicker {
  /** What this platform offers, in the order to show. */
  readonly sources: readonly PickSource[]
  /** Never throws. */
  pick(request: PickRequest): Promise<PickResult>
}
