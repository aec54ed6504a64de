import { latin1 } from './byte-cursor'

/** What a file says of itself in its first box. */
export interface Brands {
  readonly major: string
  readonly compatible: readonly string[]
}

const MP4_BRAND =
  /^(iso.|mp4[12]|mp71|avc1|M4[VAP].|dash|msdh|msix|msnv|MSNV|cmf.|hvc1|hev1|av01|f4v |F4V |XAVC|NDS.|NDXS|nvr1|mmp4)$/
const PICTURE_BRAND = /^(mif[12]|msf1|hei[cxms]|hev[cmsx]|avi[fs])$/

const MAX_COMPATIBLE = 64

/** The brands of an `ftyp` payload. */
export function parseBrands(payload: Uint8Array): Brands {
  const compatible: string[] = []
  for (let at = 8; at + 4 <= payload.length && compatible.length < MAX_COMPATIBLE; at += 4)
    compatible.push(latin1(payload, at, at + 4))
  return { major: latin1(payload, 0, 4), compatible }
}

export const isQuickTime = (brands: Brands): boolean => brands.major === 'qt  '

export const isPicture = (brands: Brands): boolean => PICTURE_BRAND.test(brands.major)

/** An MP4 by its own brand or by one it is compatible with; so a 3GP file counts when it names isom or mp4x. */
export const isMp4 = (brands: Brands): boolean =>
  !isPicture(brands) && [brands.major, ...brands.compatible].some((brand) => MP4_BRAND.test(brand))

export const is3gp = (brands: Brands): boolean => /^3g/.test(brands.major)

export const isAudioOnlyBrand = (brands: Brands): boolean => /^M4[AB] $/.test(brands.major)
