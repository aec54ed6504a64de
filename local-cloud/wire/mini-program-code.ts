import { deflateSync } from 'node:zlib'
import { PNG_SIGNATURE, pngChunk } from '../../config/png-chunk'
import { encode } from 'uqr'

/** WeChat's codes of getUnlimitedQRCode. */
const SCENE_INVALID = { errcode: 40169, errmsg: 'invalid length for scene, or the data is not json string' }
const PAGE_INVALID = { errcode: 41030, errmsg: 'invalid page' }
const ARGUMENT_INVALID = { errcode: 40097, errmsg: 'invalid args' }

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
/** No slash before it and no parameters behind it. */
const PAGE = /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/
const [NARROWEST_PX, USUAL_PX, WIDEST_PX] = [280, 430, 1280]
/** Light modules around the code. */
const QUIET_ZONE = 4

/** A grey PNG of `width` × `width` px of a matrix whose true modules are dark, as large as whole pixels allow. */
function pngOf(modules: ReadonlyArray<readonly boolean[]>, width: number): Buffer {
  const scale = Math.floor(width / modules.length)
  const margin = Math.floor((width - scale * modules.length) / 2)
  const pixels = Buffer.alloc(width * (width + 1), 0xff)
  for (let y = 0; y < width; y++) {
    const row = modules[Math.floor((y - margin) / scale)]
    pixels[y * (width + 1)] = 0
    for (let x = 0; x < width; x++)
      if (row?.[Math.floor((x - margin) / scale)]) pixels[y * (width + 1) + 1 + x] = 0
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(width, 4)
  header[8] = 8
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/**
 * Stands for wxacode.getUnlimited: a QR code that says the scene in place of a mini-program code, which only WeChat can
 * draw. As no mini-program is published here, a page that must exist (`check_path`, true unless given) is none.
 */
export function miniProgramCode(parameters: Readonly<Record<string, unknown>>): object | Buffer {
  const { scene, page, check_path: checkPath = true, env_version: version = 'release' } = parameters
  const { width = USUAL_PX } = parameters
  if (typeof scene !== 'string' || !SCENE.test(scene)) return SCENE_INVALID
  if (page !== undefined && (typeof page !== 'string' || !PAGE.test(page))) return PAGE_INVALID
  if (page !== undefined && checkPath !== false) return PAGE_INVALID
  const within = Number.isInteger(width) && Number(width) >= NARROWEST_PX && Number(width) <= WIDEST_PX
  if (!within || !['release', 'trial', 'develop'].includes(String(version))) return ARGUMENT_INVALID
  return pngOf(encode(scene, { ecc: 'M', border: QUIET_ZONE }).data, Number(width))
}
