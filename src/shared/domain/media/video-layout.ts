import { parseBrands, type Brands } from './brands'
import { type MediaWindow } from './media-window'
import { TopBoxes, type TopBox } from './top-boxes'

/** The top level of a video file. */
export interface VideoLayout {
  readonly brands: Brands | undefined
  readonly moov: TopBox | undefined
  readonly moovCount: number
  readonly mdatStart: number | undefined
  readonly firstFragment: number | undefined
  readonly sidx: TopBox | undefined
  /** Boxes that somebody named for themselves; XMP is one. */
  readonly uuids: readonly TopBox[]
  /** Where bytes begin that are no box. */
  readonly junkAt: number | undefined
  /** A box that claims more bytes than the file has. */
  readonly overrun: TopBox | undefined
}

const BRAND_BYTES = 4096

/** Lists the boxes of a file, up to the first fragment when the index came before it. */
export async function readLayout(window: MediaWindow): Promise<VideoLayout> {
  const boxes = new TopBoxes(window, 0)
  let brands: Brands | undefined
  let moov: TopBox | undefined
  let moovCount = 0
  let mdatStart: number | undefined
  let firstFragment: number | undefined
  let sidx: TopBox | undefined
  let overrun: TopBox | undefined
  const uuids: TopBox[] = []
  for (let box = await boxes.next(); box; box = await boxes.next()) {
    if (box.end > window.size) overrun = box
    if (box.type === 'ftyp' && !brands)
      brands = parseBrands(await window.bytes(box.payload, Math.min(box.end - box.payload, BRAND_BYTES)))
    else if (box.type === 'moov') {
      moov ??= box
      moovCount++
      if (moovCount === 1 && firstFragment === undefined) await preload(window, box)
    } else if (box.type === 'uuid') uuids.push(box)
    else if (box.type === 'mdat') mdatStart ??= box.start
    else if (box.type === 'sidx' && firstFragment === undefined) sidx ??= box
    else if (box.type === 'moof') {
      firstFragment ??= box.start
      if (moov) break
    }
  }
  return { brands, moov, moovCount, mdatStart, firstFragment, sidx, uuids, junkAt: boxes.junkAt, overrun }
}

/** Reads the index together with the headers that follow it, so that they cost no request of their own. */
async function preload(window: MediaWindow, moov: TopBox): Promise<void> {
  if (moov.end > window.size || moov.end - moov.start > MAX_MOOV_BYTES) return
  await window.bytes(moov.payload, moov.end - moov.payload + HEADERS_AFTER)
}

export const MAX_MOOV_BYTES = 8 * 1048576
const HEADERS_AFTER = 64
