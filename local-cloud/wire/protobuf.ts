import { CloudError } from '../cloud-error'

const VARINT = 0
const BYTES = 2

/** The length-delimited fields of a protobuf message, by field number. Varints are skipped, other wire types refused. */
export function readMessage(message: Buffer): Map<number, Buffer[]> {
  const fields = new Map<number, Buffer[]>()
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = message[at]
      if (byte === undefined || shift > 63)
        throw new CloudError('INVALID_PARAM', 'malformed protobuf message')
      at += 1
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
  }
  while (at < message.length) {
    const tag = varint()
    if ((tag & 7) === VARINT) varint()
    else if ((tag & 7) === BYTES) {
      const length = varint()
      const field = Math.floor(tag / 8)
      fields.set(field, [...(fields.get(field) ?? []), message.subarray(at, at + length)])
      at += length
    } else throw new CloudError('INVALID_PARAM', 'malformed protobuf message')
  }
  return fields
}

function varintBytes(value: number): Buffer {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  do {
    const low = Number(rest & 0x7fn)
    rest >>= 7n
    bytes.push(rest > 0n ? low | 0x80 : low)
  } while (rest > 0n)
  return Buffer.from(bytes)
}

/** Writes one field: a number as varint (negative ones as int32), text and bytes length-delimited. */
export function writeField(field: number, value: number | string | Buffer): Buffer {
  if (typeof value === 'number') return Buffer.concat([varintBytes(field * 8 + VARINT), varintBytes(value)])
  const bytes = typeof value === 'string' ? Buffer.from(value) : value
  return Buffer.concat([varintBytes(field * 8 + BYTES), varintBytes(bytes.length), bytes])
}
