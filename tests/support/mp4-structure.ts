/** A box of a whole file; `path` names the boxes around it and its own. */
export interface PlacedBox {
  readonly path: string
  readonly type: string
  readonly payload: Buffer
}

/** What may stand within each box of a re-wrapped film; the rest of the file is `''`. */
const MAY_HOLD: Readonly<Record<string, string>> = {
  '': 'ftyp moov uuid mdat',
  moov: 'mvhd trak meta',
  trak: 'tkhd edts mdia',
  edts: 'elst',
  mdia: 'mdhd hdlr minf',
  minf: 'vmhd smhd dinf stbl',
  dinf: 'dref',
  dref: 'url ',
  stbl: 'stsd stts ctts stsc stsz stz2 stco co64 stss sdtp cslg sgpd sbgp',
  stsd: 'avc1 hvc1 mp4a',
  avc1: 'avcC pasp clap btrt colr mdcv clli amve',
  hvc1: 'hvcC pasp clap btrt colr mdcv clli amve dvcC dvvC',
  mp4a: 'esds',
  meta: 'hdlr keys ilst',
}

/** Bytes of the container's own before its boxes begin. */
const BEFORE_CHILDREN: Readonly<Record<string, number>> = {
  ...{ dref: 8, stsd: 8, avc1: 78, hvc1: 78, mp4a: 28, meta: 4 },
}

/** All boxes, outer before inner. Throws where sizes do not add up or a box stands where it may not. */
export function mp4Boxes(file: Uint8Array): PlacedBox[] {
  return boxesIn(Buffer.from(file.buffer, file.byteOffset, file.byteLength), '', '')
}

function boxesIn(bytes: Buffer, path: string, parent: string): PlacedBox[] {
  const found: PlacedBox[] = []
  for (let at = 0; at < bytes.length;) {
    const size = bytes.length - at >= 8 ? bytes.readUInt32BE(at) : 0
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (size < 8 || at + size > bytes.length) throw new Error(`${path}/${type} of ${size} bytes at ${at}`)
    if (!MAY_HOLD[parent]?.split(' ').some((name) => name.padEnd(4) === type))
      throw new Error(`${type} in ${path || 'the file'}`)
    const payload = bytes.subarray(at + 8, at + size)
    const own = path === '' ? type : `${path}/${type}`
    found.push({ path: own, type, payload })
    if (type in MAY_HOLD) found.push(...boxesIn(payload.subarray(BEFORE_CHILDREN[type] ?? 0), own, type))
    at += size
  }
  return found
}

/** What each box must say, by its name: of a faulty one what is wrong. */
const RULES: Readonly<Record<string, (payload: Buffer) => boolean>> = {
  mvhd: (payload) => zero(payload, payload.length - 28, payload.length - 4),
  tkhd: (payload) => payload.readUIntBE(1, 3) === 7,
  mdhd: (payload) =>
    payload.readUInt16BE(payload.length - 4) >= 0x400 && payload.readUInt16BE(payload.length - 2) === 0,
  hdlr: (payload) => zero(payload, 0, 8) && zero(payload, 12, 24) && payload.at(-1) === 0,
  vmhd: (payload) => payload.equals(Buffer.from('000000010000000000000000', 'hex')),
  smhd: (payload) => payload.equals(Buffer.alloc(8)),
  'url ': (payload) => payload.equals(Buffer.from('00000001', 'hex')),
  avc1: (payload) => isPictureEntry(payload),
  hvc1: (payload) => isPictureEntry(payload),
  mp4a: (payload) => zero(payload, 0, 6) && payload[7] === 1 && zero(payload, 8, 16),
  colr: (payload) => payload.toString('latin1', 0, 4) === 'nclx' && payload.length === 11,
  ctts: (payload) => payload[0] === 1 || !offsets(payload).some((offset) => offset < 0),
  mdat: () => true,
}

const zero = (payload: Buffer, from: number, to: number) =>
  payload.subarray(from, to).every((byte) => byte === 0)

const isPictureEntry = (payload: Buffer) =>
  zero(payload, 0, 6) && payload[7] === 1 && zero(payload, 8, 24) && payload.readUInt16BE(40) === 1 &&
  payload.readUInt16BE(74) === 24 && payload.readInt16BE(76) === -1 // prettier-ignore

const offsets = (payload: Buffer) =>
  Array.from({ length: payload.readUInt32BE(4) }, (_, row) => payload.readInt32BE(12 + row * 8))

/** What a re-wrapped film says that an MP4 may not: names of boxes whose rule does not hold. None is good. */
export function structureFaults(file: Uint8Array): string[] {
  const boxes = mp4Boxes(file)
  const wrong = boxes.filter(({ type, payload }) => RULES[type] && !RULES[type](payload))
  const order = boxes.filter(({ path }) => !path.includes('/')).map(({ type }) => type)
  const isOrdered = /^ftyp moov( uuid)* mdat$/.test(order.join(' '))
  return [...wrong.map(({ path }) => path), ...(isOrdered ? [] : [order.join(' ')])]
}

/** The payload of the box there, of several the one with that number. */
export function payloadAt(file: Uint8Array, path: string, number = 0): Buffer {
  const found = mp4Boxes(file).filter((each) => each.path === path)[number]
  if (!found) throw new Error(`no ${path}`)
  return found.payload
}
