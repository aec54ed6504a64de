import { inflateSync } from 'node:zlib'
import { encode } from 'uqr'
import { miniProgramCode } from '../../../local-cloud/wire/mini-program-code'

const SCENE = 't=w&i=aB3dE6gH9jK2mN5p&u=0aZ9'

/** The dark pixels of a grey PNG in one IDAT without filters. */
function darkPixels(png: Buffer): boolean[][] {
  const width = png.readUInt32BE(16)
  const at = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  return Array.from({ length: width }, (_row, y) =>
    Array.from({ length: width }, (_column, x) => rows[y * (width + 1) + 1 + x] === 0),
  )
}

it.each([280, 430, 1280])(
  'at %d px every module of the scene’s QR code is a square of whole pixels',
  (width) => {
    const png = miniProgramCode({ scene: SCENE, page: 'pages/share/index', check_path: false, width })
    if (!Buffer.isBuffer(png)) throw new Error(JSON.stringify(png))
    const pixels = darkPixels(png)
    const { data } = encode(SCENE, { ecc: 'M', border: 4 })
    const scale = Math.floor(width / data.length)
    const margin = Math.floor((width - scale * data.length) / 2)
    const expected = pixels.map((row, y) =>
      row.map((_pixel, x) => {
        const [line, column] = [Math.floor((y - margin) / scale), Math.floor((x - margin) / scale)]
        return data[line]?.[column] ?? false
      }),
    )
    expect(scale).toBeGreaterThan(5)
    expect(pixels.every((row, y) => row.every((pixel, x) => pixel === expected[y]?.[x]))).toBe(true)
    expect(pixels.flat().filter(Boolean).length).toBeGreaterThan(width)
  },
)
