import { childBoxes, type Box } from '../boxes'
import { longLatin1 } from '../byte-cursor'
import { XMP_UUID } from '../uuid-boxes'
import { labelKeysBox } from './label-keys'
import { box } from './write-boxes'
import { labelPacket } from './xmp-label'

/** The mark of generated pictures that the law asks for (GB 45438-2025), as boxes of the new film. */
export interface AiLabel {
  readonly inMoov: readonly Uint8Array[]
  readonly atTop: readonly Uint8Array[]
}

/**
 * Carries over the key `AIGC` of the film's metadata, and `AIGC` of its XMP. Nothing else of either goes along: beside them
 * may stand where and with what the film was made.
 */
export function carryLabel(moov: readonly Box[], uuids: readonly Uint8Array[]): AiLabel {
  const userData = moov
    .filter(({ type }) => type === 'udta')
    .flatMap(({ bytes, start, end }) => childBoxes(bytes, start, end, true))
  const named = uuids.map(longLatin1).filter((text) => text.startsWith(XMP_UUID))
  const packets = [
    ...named.map((text) => text.slice(XMP_UUID.length)),
    ...userData
      .filter(({ type }) => type === 'XMP_')
      .map(({ bytes, start, end }) => longLatin1(bytes.subarray(start, end))),
  ]
  return {
    inMoov: labelKeysBox([...moov, ...userData].filter(({ type }) => type === 'meta')),
    atTop: packets.flatMap((packet) => {
      const label = labelPacket(packet)
      return label === undefined ? [] : [box('uuid', XMP_UUID, label)]
    }),
  }
}
