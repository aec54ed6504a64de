import { type MediaKind, mediaKindRow, type PickSource, sourcesOf } from '#shared/domain/media/kinds'
import { type Slot, specFor } from '#shared/domain/season/slots'
import { mediaPicker } from '../../../platform/media-picker'

/** The ways a file of a kind can come into a slot, as this platform has them. */
export function sourcesHere(slot: Slot, kind: MediaKind): readonly PickSource[] {
  const spec = specFor(slot, kind)
  return spec ? sourcesOf(kind, spec).filter((source) => mediaPicker.sources.includes(source)) : []
}

/** How long the camera films such a file at most, where it stops by itself; seconds. */
export const recordingLimit = (kind: MediaKind): number | undefined =>
  mediaKindRow(kind).plays ? mediaPicker.longestRecordingS : undefined
