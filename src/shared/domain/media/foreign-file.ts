import { longLatin1 } from './byte-cursor'
import { type MediaReader } from './reader'
import { type MediaCheck } from './verdict'

/** A file that no slot asks for, by what people call it. */
export type ForeignFile =
  | 'word'
  | 'excel'
  | 'slides'
  | 'ofd'
  | 'office'
  | 'rtf'
  | 'archive'
  | 'wmv'
  | 'aac'
  | 'flac'
  | 'ogg'
  | 'amr'
  | 'svg'

type Marks = readonly (readonly [ForeignFile, string])[]

/** Its first bytes say what it is. */
const SIGNATURES: Marks = [
  ['office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', "7z\xbc\xaf'\x1c"],
  ['archive', '\x1f\x8b'],
  ['wmv', '0&\xb2u\x8ef\xcf\x11'],
  ['aac', '\xff\xf1'],
  ['aac', '\xff\xf9'],
  ['aac', 'ADIF'],
  ['flac', 'fLaC'],
  ['ogg', 'OggS'],
  ['amr', '#!AMR'],
]

/** A ZIP is what it holds: parts are named as the makers of documents prescribe. */
const PARTS: Marks = [
  ['word', 'word/document'],
  ['excel', 'xl/workbook'],
  ['slides', 'ppt/presentation'],
  ['ofd', 'OFD.xml'],
  ['archive', 'PK'],
]

const utf16 = (text: string) => Array.from(text).join('\0')

/** Old Office files name their main part in UTF-16. */
const OLD_PARTS: Marks = [
  ['word', utf16('WordDocument')],
  ['excel', utf16('Workbook')],
  ['slides', utf16('PowerPoint Document')],
]

const LOOKED_AT_BYTES = 65536
/** Refusals of what is no file of the kind asked for. */
const OF_ANOTHER_KIND: readonly MediaCheck['code'][] = ['NOT_MP4', 'NOT_IMAGE', 'NOT_AUDIO', 'NOT_PDF']

export const ofAnotherKind = (code: MediaCheck['code']): boolean => OF_ANOTHER_KIND.includes(code)

const holding = (among: Marks, text: string) => among.find(([, mark]) => text.includes(mark))?.[0]

/**
 * What a file is that was refused as none of the kind asked for, by its first and last 64 KiB; undefined where the check itself
 * says so, or nothing is known. Throws what the reader throws.
 */
export async function foreignFile(
  reader: MediaReader,
  { code, facts }: Pick<MediaCheck, 'code' | 'facts'>,
): Promise<ForeignFile | undefined> {
  const { format, sizeBytes } = facts
  if (!ofAnotherKind(code) || (format !== undefined && format !== 'zip' && format !== 'html'))
    return undefined
  const head = longLatin1(await reader.read(0, LOOKED_AT_BYTES))
  const from = Math.max(0, sizeBytes - LOOKED_AT_BYTES)
  const ends = head + longLatin1(await reader.read(from, sizeBytes - from))
  if (format === 'zip') return holding(PARTS, ends)
  const first = SIGNATURES.find(([, mark]) => head.startsWith(mark))?.[0]
  if (first === 'office') return holding(OLD_PARTS, ends) ?? first
  return first ?? (/^[^<]{0,9}(<\?xml[^>]*>\s*)?<svg[\s>]/i.test(head) ? 'svg' : undefined)
}
