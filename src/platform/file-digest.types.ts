import { type PickedFile } from './picked-file'

/** SHA-1 of a file's bytes, 40 hexadecimal letters: which file it is, no proof of it. Nothing where it cannot be told. Never throws. */
export type DigestOf = (file: PickedFile) => Promise<string | undefined>
