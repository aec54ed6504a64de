import { type PickedFile } from './picked-file'

/** Why the phone made no other file of one; `NO_ROOM`: it has no place for it. */
export type MakingFault = 'FAILED' | 'CANCELLED' | 'NO_ROOM' | 'NOT_SMALLER'

/** What came of making another file of a picked one. */
export type MadeFile =
  { readonly ok: true; readonly file: PickedFile } | { readonly ok: false; readonly fault: MakingFault }

export const notMade = (fault: MakingFault): MadeFile => ({ ok: false, fault })

/** The name under which what was made of a file goes on. */
export const madeName = (name: string, extension: string): string =>
  `${name.replace(/\.[A-Za-z0-9]{1,8}$/, '')}.${extension}`
