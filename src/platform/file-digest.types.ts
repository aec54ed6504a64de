import { type PickedFile } from './picked-file'

/** SHA-1 of a file's bytes, 40 hexadecimal letters: identifies the file, proves nothing. Undefined if unknown. Never throws. */
export type DigestOf = (file: PickedFile) => Promise<string | undefined>
