import { box, bytesOf } from './mp4-boxes'

/** As XMP has it; what stands there is in nothing that is shown. */
export const PLACE = '34.2658N'

/** The identifier of XMP in a `uuid` box (ISO 16684-1). */
export const XMP_UUID = Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex')

/** The film or M4A with the place of its recording behind it. */
export const withPlace = (film: Uint8Array): Uint8Array =>
  bytesOf([film, box('uuid', XMP_UUID, `<rdf:Description exif:GPSLatitude="${PLACE}"/>`)])

export const tellsPlace = (film: Uint8Array): boolean => Buffer.from(film).includes(PLACE)
