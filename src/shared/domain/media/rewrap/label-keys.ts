import { type Box } from '../boxes'
import { latin1 } from '../byte-cursor'
import { namedValues } from '../meta-keys'
import { box, fullBox, u32, zeros } from './write-boxes'

const LABEL_KEY = /(^|\W)AIGC$/i

/** A `meta` as MP4 writes it with the keys named `AIGC` alone; nothing where the film has none. */
export function labelKeysBox(metas: readonly Box[]): Uint8Array[] {
  const labels = metas.flatMap(namedValues).filter(({ name }) => LABEL_KEY.test(name))
  if (labels.length === 0) return []
  return [
    fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, zeros(4), 'mdta', zeros(13)),
      fullBox('keys', 0, u32(labels.length), ...labels.map(({ key }) => key)),
      box('ilst', ...labels.map(({ item }, at) => numbered(at + 1, item))),
    ),
  ]
}

/** A box whose name is a number. */
const numbered = (number: number, { bytes, start, end }: Box) =>
  box(latin1(u32(number)), bytes.subarray(start, end))
