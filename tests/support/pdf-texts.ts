import { inflateSync } from 'node:zlib'

const HEX = /<([0-9a-f ]+)>/g

/** The streams of a PDF, unpacked where they are packed. */
const streamsOf = (pdf: Buffer): readonly string[] =>
  [...pdf.toString('latin1').matchAll(/(<<[^]*?>>)\nstream\n([^]*?)\nendstream/g)].map(
    ([, head = '', stream = '']) =>
      head.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream,
  )

const utf16 = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')

/** The characters that a font's map gives its glyphs, by number from 0. */
const charactersOf = (map: string): readonly string[] =>
  [...map.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(HEX)].map(([, hex = '']) => utf16(hex)),
  )

/**
 * The texts that a PDF of pdfkit's draws. Each page's glyph numbers are read by every font's map, one line a map: a text is
 * found in the line of its own font.
 */
export function pdfTexts(pdf: Buffer): string {
  const streams = streamsOf(pdf)
  const maps = streams.filter((stream) => stream.includes('begincmap')).map(charactersOf)
  const glyphs = streams
    .filter((stream) => /\bT[jJ]\b/.test(stream))
    .flatMap((page) => [...page.matchAll(HEX)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []))
    .map((hex) => parseInt(hex, 16))
  return maps.map((map) => glyphs.map((glyph) => map[glyph] ?? '').join('')).join('\n')
}
