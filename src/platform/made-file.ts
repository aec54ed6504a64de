import { type PickedFile } from './picked-file'

/** Why the phone could not convert a file. `NO_ROOM`: it has no space for it. */
export type MakingFault = 'FAILED' | 'CANCELLED' | 'NO_ROOM' | 'NOT_SMALLER'

/** The result of converting a picked file. */
export type MadeFile =
  { readonly ok: true; readonly file: PickedFile } | { readonly ok: false; readonly fault: MakingFault }

export const notMade = (fault: MakingFault): MadeFile => ({ ok: false, fault })

/** The name of a file made from the named one. */
export const madeName = (name: string, extension: string): string =>
  `${name.replace(/\.[A-Za-z0-9]{1,8}$/, '')}.${extension}`
