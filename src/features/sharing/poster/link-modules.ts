import { encode } from 'uqr'

/** Light modules around a code, so that it is found. */
const QUIET_ZONE = 2

/** The QR code of a link: true modules are dark. */
export const linkModules = (link: string): ReadonlyArray<readonly boolean[]> =>
  encode(link, { ecc: 'M', border: QUIET_ZONE }).data
