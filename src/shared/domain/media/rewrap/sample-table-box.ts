import { cursorOf, findBox, requireBox, type Box } from '../boxes'
import { sampleCount } from '../sample-places'
import { sampleTimes } from '../sample-times'
import { type KeptTrack } from './choose-tracks'
import { box, copied, payloadOf } from './write-boxes'

/** Where a track's chunks begin in the new file: `base` and what is counted from there. */
export interface Places {
  readonly offsets: readonly number[]
  readonly base: number
  /** Some lie beyond 4 GiB. */
  readonly isWide: boolean
}

/** Tables that MP4 lays out as QuickTime does. */
const COPIED = /^(stss|sdtp|cslg|sgpd|sbgp)$/

/** Describes the same samples in the same order, at their new places. */
export function sampleTableBox({ stbl, description }: KeptTrack, places: Places): Uint8Array {
  const stts = requireBox(stbl, 'stts')
  const ctts = findBox(stbl, 'ctts')
  sampleTimes(stts, ctts, sampleCount(stbl))
  return box(
    'stbl',
    description,
    copied(stts),
    ...(ctts ? [offsetsBox(ctts)] : []),
    copied(requireBox(stbl, 'stsc')),
    copied(findBox(stbl, 'stz2') ?? requireBox(stbl, 'stsz')),
    placesBox(places),
    ...stbl.filter(({ type }) => COPIED.test(type)).map(copied),
  )
}

/** QuickTime’s offsets are signed in version 0, MP4’s only from version 1 on. */
function offsetsBox(ctts: Box): Uint8Array {
  const cursor = cursorOf(ctts).skip(4)
  const rows = cursor.table(cursor.u32(), 8)
  let isSigned = false
  for (let row = 0; row < rows && !isSigned; row++) isSigned = cursor.skip(4).i32() < 0
  const payload = payloadOf(ctts)
  if (isSigned) payload[0] = 1
  return box('ctts', payload)
}

function placesBox({ offsets, base, isWide }: Places): Uint8Array {
  const payload = new Uint8Array(8 + offsets.length * (isWide ? 8 : 4))
  const view = new DataView(payload.buffer)
  view.setUint32(4, offsets.length)
  offsets.forEach((offset, chunk) => {
    const place = base + offset
    if (isWide) view.setUint32(8 + chunk * 8, Math.floor(place / 2 ** 32))
    view.setUint32(isWide ? 12 + chunk * 8 : 8 + chunk * 4, place)
  })
  return box(isWide ? 'co64' : 'stco', payload)
}
