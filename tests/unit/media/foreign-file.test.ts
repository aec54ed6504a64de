import { foreignFile, type ForeignFile } from '#shared/domain/media/foreign-file'
import { type FileFormat, type MediaCode } from '#shared/domain/media/verdict'
import { zipSync } from 'fflate'
import { memoryReader } from '../../support/counting-reader'
import { bytesOf, zeros } from '../../support/mp4-boxes'

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const whatIs = (bytes: Uint8Array, format?: FileFormat, code: MediaCode = 'NOT_MP4') =>
  foreignFile(memoryReader(bytes), {
    code,
    facts: { sizeBytes: bytes.length, ...(format ? { format } : {}) },
  })
/** As Word and WPS pack it: the part that tells lies behind pictures of any size. */
const packed = (part: string) =>
  zipSync({ 'media/image1.png': zeros(200_000), [part]: bytesOf('<x/>') }, { level: 0 })

it.each<[string, Uint8Array, FileFormat | undefined, ForeignFile | undefined]>([
  ['a Word document', packed('word/document.xml'), 'zip', 'word'],
  ['an Excel table', packed('xl/workbook.xml'), 'zip', 'excel'],
  ['slides', packed('ppt/presentation.xml'), 'zip', 'slides'],
  ['an OFD document', packed('OFD.xml'), 'zip', 'ofd'],
  ['a ZIP of photos', packed('photo.jpg'), 'zip', 'archive'],
  [
    'an old Word document',
    bytesOf([OLE, zeros(3000), utf16('WordDocument'), zeros(90_000)]),
    undefined,
    'word',
  ],
  ['an old table', bytesOf([OLE, zeros(90_000), utf16('Workbook')]), undefined, 'excel'],
  ['old slides', bytesOf([OLE, utf16('PowerPoint Document')]), undefined, 'slides'],
  ['an old document that names no part', bytesOf([OLE, zeros(99)]), undefined, 'office'],
  ['an RTF', bytesOf('{\\rtf1'), undefined, 'rtf'],
  ['a RAR', bytesOf('Rar!\x1a\x07\x01'), undefined, 'archive'],
  ['a film of Windows', Uint8Array.from([0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11]), undefined, 'wmv'],
  ['raw AAC', Uint8Array.from([0xff, 0xf1, 0x50, 0x80]), undefined, 'aac'],
  ['a FLAC', bytesOf('fLaC'), undefined, 'flac'],
  ['a voice of WeChat', bytesOf('#!AMR\n'), undefined, 'amr'],
  ['an SVG', bytesOf('<svg xmlns="">'), undefined, 'svg'],
  ['an SVG behind its XML', bytesOf('<?xml version="1.0"?>\n<svg>'), 'html', 'svg'],
  ['a web page', bytesOf('<!doctype html><svg>'), 'html', undefined],
  ['letters', bytesOf('你好'), undefined, undefined],
  ['one byte', bytesOf('P'), undefined, undefined],
])('%s is told by its bytes', async (_what, bytes, format, foreign) => {
  expect(await whatIs(bytes, format)).toBe(foreign)
})

it('what the check itself names, and what is damaged, is not read again', async () => {
  const reader = memoryReader(bytesOf('%PDF'))
  reader.read = () => Promise.reject(new Error('read again'))
  const facts = { sizeBytes: 4, format: 'pdf' } as const
  expect(await foreignFile(reader, { code: 'NOT_MP4', facts })).toBeUndefined()
  expect(await foreignFile(reader, { code: 'CORRUPT', facts: { sizeBytes: 4 } })).toBeUndefined()
})
