import { demand } from './media-fault'
import { type MediaWindow } from './media-window'
import { type VideoLayout } from './video-layout'

/** The identifier of XMP in a `uuid` box (ISO 16684-1), in latin1. */
export const XMP_UUID = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac'
const MAX_UUIDS = 16
const MAX_UUID_BYTES = 262144

/** What a `uuid` box holds, and where in the file that begins. */
export interface UuidBox {
  readonly start: number
  readonly bytes: Uint8Array
}

/** The `uuid` boxes at the top level that are small enough to be XMP; more than a few are `CORRUPT`. */
export async function readUuids(window: MediaWindow, { uuids }: VideoLayout): Promise<readonly UuidBox[]> {
  const small = uuids.filter(({ payload, end }) => end <= window.size && end - payload <= MAX_UUID_BYTES)
  demand(small.length <= MAX_UUIDS, 'too many boxes')
  const read: UuidBox[] = []
  for (const { payload, end } of small)
    read.push({ start: payload, bytes: await window.bytes(payload, end - payload) })
  return read
}
