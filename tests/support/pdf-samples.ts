import { deflateSync } from 'node:zlib'
import { bytesOf, type Part, zeros } from './mp4-boxes'
import { objectStream, pagesOf, pdf, type PdfObjects, streamOf } from './pdf-writer'

/** A document and what is true of it: its code, its pages, its warnings, and what was found where it is refused. */
export interface PdfTruth {
  readonly bytes: Uint8Array
  readonly code: string
  readonly pages?: number
  readonly warnings?: readonly string[]
  readonly details?: object
}

const PAGES = pagesOf(3)
const { 1: CATALOG = '', ...TREE } = PAGES
const sound = (bytes: Uint8Array, pages = 3): PdfTruth => ({ bytes, code: 'OK', pages })
const active = (what: string, bytes: Uint8Array, pages = 3): PdfTruth => ({
  ...{ bytes, code: 'ACTIVE_CONTENT', pages, details: { what } },
})
const corrupt = (what: string, bytes: Uint8Array): PdfTruth => ({ bytes, code: 'CORRUPT', details: { what } })
const refused = (code: string, bytes: Uint8Array, details?: object, pages?: number): PdfTruth => ({
  ...{ bytes, code, ...(details && { details }), ...(pages !== undefined && { pages }) },
})

const plain = pdf({ objects: PAGES })
/** The catalogue says what stands in object 9. */
const catalog = (entries: string, objects: PdfObjects = {}) =>
  pdf({ objects: { ...pagesOf(3, entries), ...objects } })
const packedCatalog = (entries: string, packed: PdfObjects = {}) =>
  pdf({ packed: { ...pagesOf(3, entries), ...packed }, index: 'stream' })
const annotated = (annotation: string) =>
  pdf({ objects: { ...PAGES, 9: `<</Type/Annot/Rect[0 0 9 9]${annotation}>>` } })

const picture = streamOf(zeros(400_000).fill(7), '/Type/XObject/Subtype/Image')
const manyPages = Array.from({ length: 40 }, (_, at) => 10 + at)
const deepTree: PdfObjects = {
  1: '<</Type/Catalog/Pages 2 0 R>>',
  2: '<</Type/Pages/Count 40/Kids 3 0 R>>',
  3: '[4 0 R 5 0 R]',
  4: `<</Type/Pages/Parent 2 0 R/Kids[${manyPages.slice(0, 20).map((each) => `${each} 0 R`).join('\n')}]>>`,
  5: `<</Type/Pages/Parent 2 0 R/Kids[${manyPages.slice(20).map((each) => `${each} 0 R`).join(' ')}]>>`,
  ...Object.fromEntries(manyPages.map((number) => [number, '<</Type/Page/Contents 60 0 R>>'])),
  60: streamOf('BT (/JavaScript /JS) Tj ET'),
} // prettier-ignore

/** A file that begins with its own length, as those do that show their first page while they load. */
function linearized(length?: number): Uint8Array {
  const head = (size: number) => ({
    8: `<</Linearized 1/L ${String(size).padStart(8, '0')}/O 3/N 3>>`,
    ...PAGES,
  })
  const size = pdf({ objects: head(0) }).length
  return pdf({ objects: head(length ?? size) })
}

/** Its one table says that it comes after itself. */
function goingRound(): Uint8Array {
  const once = (at: number) => pdf({ objects: PAGES, trailer: `/Prev ${String(at).padStart(6, '0')}` })
  return once(Buffer.from(once(0)).indexOf('xref\n'))
}

const bomb = () => {
  const dict = '/Filter/FlateDecode'
  return { dict, bytes: deflateSync(zeros(40_000_000)) }
}

const indexBomb = () => {
  const dict = '/Type/XRef/Size 100/W[1 4 2]/Index[0 6]/Filter/FlateDecode/Root 1 0 R'
  const stream = streamOf(deflateSync(zeros(40_000_000)), dict)
  return bytesOf(['%PDF-1.7\n', '99 0 obj\n', stream, '\nendobj\nstartxref\n9\n%%EOF\n'])
}

/** All that a document may do wrong, and what it may do. */
export const PDF_TRUTH: Readonly<Record<string, () => PdfTruth>> = {
  'a table': () => sound(plain),
  'a cross-reference stream': () => sound(pdf({ objects: PAGES, index: 'stream' })),
  'a cross-reference stream without prediction': () => sound(pdf({ objects: PAGES, index: 'stream', predictor: 0 })),
  'a cross-reference stream predicted from the left': () => sound(pdf({ objects: PAGES, index: 'stream', predictor: 1 })),
  'a cross-reference stream predicted from above': () => sound(pdf({ objects: PAGES, index: 'stream', predictor: 2 })),
  'a cross-reference stream predicted by the average': () => sound(pdf({ objects: PAGES, index: 'stream', predictor: 3 })),
  'a cross-reference stream predicted as Paeth does': () => sound(pdf({ objects: PAGES, index: 'stream', predictor: 4 })),
  'all in an object stream': () => sound(packedCatalog('')),
  'an object stream that is not packed': () => sound(pdf({ packed: PAGES, index: 'stream', pack: (bytes) => ({ dict: '', bytes }) })),
  'a table with a stream beside it': () => sound(pdf({ objects: { 1: CATALOG }, packed: TREE, index: 'hybrid' })),
  'its length at the beginning': () => sound(linearized()),
  'a tree of several levels': () => sound(pdf({ objects: deepTree }), 40),
  'large pictures between': () => sound(pdf({ objects: { ...PAGES, 20: picture, 21: picture, 22: '<</Type/Font>>' } })),
  'a revision that adds a page': () =>
    sound(pdf({ objects: PAGES }, { objects: { 2: '<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R 6 0 R]>>', 6: '<</Type/Page>>' } }), 4),
  'a packed revision that takes pages away': () =>
    sound(pdf({ packed: PAGES, index: 'stream' }, { packed: { 2: '<</Type/Pages/Kids[3 0 R]>>' }, container: 51, index: 'stream' }), 1),
  'counts that are far too high': () =>
    sound(pdf({ objects: { ...PAGES, 2: '<</Type/Pages/Count 2000000000/Kids[3 0 R 4 0 R 5 0 R]>>' } })),
  'comments, texts and odd spaces': () =>
    sound(pdf({ objects: { ...PAGES, 1: '%/JS\n<< /Type\t/Catalog%)\r/Pages\f2 0 R /Lang(a\\)/JS(b)\\\\)/ID <2F4A53>\0>>' } })),
  'links, one to another file, and a page to open at': () =>
    sound(pdf({ objects: { ...pagesOf(3, '/OpenAction[3 0 R/Fit]'), 9: '<</Subtype/Link/A<</S/URI/URI(https://example.com)>>>>', 10: '<</Subtype/Link/A<</S/GoToR/F(b.pdf)>>>>' } })),
  'a jump to a page when it opens': () => sound(catalog('/OpenAction 9 0 R', { 9: '<</S/GoTo/D[3 0 R/Fit]>>' })),
  'marks that say nothing': () => sound(catalog('/AA<<>>/Note(/JavaScript /Launch)')),
  'a thousand pages': () => sound(pdf({ objects: pagesOf(1000) }), 1000),
  'a bomb that only a page draws': () =>
    sound(pdf({ objects: { ...PAGES, 9: streamOf(deflateSync(zeros(40_000_000)), '/Filter/FlateDecode') } })),
  'an archive behind its end': () => ({ ...sound(bytesOf([plain, 'PK\x03\x04', zeros(200)])), warnings: ['TRAILING_DATA'] }),
  'rows that begin at 1': () => sound(bytesOf(Buffer.from(plain).toString('latin1').replace('xref\n0 6', 'xref\n1 6'))),
  'bytes behind its end': () => ({ ...sound(bytesOf([plain, '<html>'])), warnings: ['TRAILING_DATA'] }),

  'a script when it opens': () => active('script', catalog('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>')),
  'a script among its names': () => active('script', catalog('/Names<</JavaScript 9 0 R>>', { 9: '<</Names[(a)10 0 R]>>' })),
  'a script whose name is escaped': () => active('script', catalog('/OpenAction<</S/J#61vaScr#69pt/J#53(x)>>')),
  'a script in an object stream': () => active('script', packedCatalog('/OpenAction 9 0 R', { 9: '<</S/JavaScript/JS(x)>>' })),
  'an escaped script in an object stream': () => active('script', packedCatalog('', { 9: '<</S/#4aavaScript/#4A#53(x)>>' })),
  'a script in an object stream that no place names': () =>
    active('script', pdf({ objects: { ...PAGES, 50: objectStream({ 9: '<</JS(x)>>' }) } })),
  'a script in an older revision': () =>
    active('script', pdf({ objects: pagesOf(3, '/OpenAction<</S/JavaScript/JS(x)>>') }, { objects: { 1: CATALOG } })),
  'a script in the newest revision': () =>
    active('script', pdf({ objects: PAGES }, { objects: { 1: '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(x)>>>>' } })),
  'a script beside a table': () =>
    active('script', pdf({ objects: PAGES, packed: { 9: '<</S/JavaScript/JS(x)>>' }, index: 'hybrid' })),
  'a script told in hexadecimal': () => active('script', catalog('/OpenAction<</S/JavaScript/JS<61706c>>>')),
  'a script by a name of its own': () => active('script', pdf({ objects: { ...PAGES, 8: '/JavaScript', 9: '<</S 8 0 R>>' } })),
  'a program it starts': () => active('launch', annotated('/A<</S/Launch/F(cmd.exe)>>')),
  'a program whose name is escaped, in an object stream': () => active('launch', packedCatalog('', { 9: '<</S/#4caunch/F(cmd.exe)>>' })),
  'files among its names, in an object stream': () => active('attachment', packedCatalog('/Names<</Embedded#46iles 9 0 R>>', { 9: '<<>>' })),
  'a file that is only named': () => active('attachment', catalog('', { 9: '<</Type/Filespec/F(a.exe)/E#46<</F 10 0 R>>>>' })),
  'a form that changes itself, in an object stream': () => active('form', packedCatalog('/AcroForm<</X#46A 9 0 R>>', { 9: 'null' })),
  'a form that reads from elsewhere': () => active('form', annotated('/A<</S/ImportData/F(a.fdf)>>')),
  'a rendition': () => active('player', annotated('/A<</S/Rendition/OP 0>>')),
  'an address it opens by itself, escaped': () => active('action', catalog('/Open#41ction 9 0 R', { 9: '<</S/URI/URI(http://a)>>' })),
  'a file within': () => active('attachment', catalog('', { 9: streamOf('MZ', '/Type/EmbeddedFile') })),
  'a file on a page': () => active('attachment', annotated('/Subtype/FileAttachment')),
  'a form that changes itself': () => active('form', catalog('/AcroForm<</XFA 9 0 R>>', { 9: streamOf('<xdp/>') })),
  'a form that sends itself': () => active('form', annotated('/A<</S/SubmitForm/F(http://example.com)>>')),
  'a film within': () => active('player', annotated('/Subtype/RichMedia')),
  'an old film': () => active('player', annotated('/Subtype/Movie')),
  'what it does by itself on a page': () => active('action', annotated('/AA<</PO 9 0 R>>')),
  'what it does by itself, told twice': () => active('action', annotated('/AA<</PO 9 0 R>>/AA<<>>')),
  'an address it opens by itself': () => active('action', catalog('/OpenAction 9 0 R', { 9: '<</S/URI/URI(http://a)>>' })),
  'more after a jump when it opens': () => active('action', catalog('/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next 9 0 R>>')),
  'another file it opens by itself': () => active('action', catalog('/OpenAction<</S/GoToR/F(b.pdf)>>')),

  'a password': () => refused('ENCRYPTED', pdf({ objects: PAGES, trailer: '/Encrypt 9 0 R' })),
  'a password told in a stream': () => refused('ENCRYPTED', pdf({ packed: PAGES, index: 'stream', trailer: '/Encrypt<</Filter/Standard>>' })),
  'a password of an older revision': () =>
    refused('ENCRYPTED', pdf({ objects: PAGES, trailer: '/Encrypt 9 0 R' }, { objects: { 9: 'null' } })),
  'no pages': () => refused('NO_PAGES', pdf({ objects: pagesOf(0) }), undefined, 0),
  'no tree of pages': () => refused('NO_PAGES', pdf({ objects: { 1: '<</Type/Catalog>>' } }), undefined, 0),
  'pages that are not there': () => refused('NO_PAGES', pdf({ objects: { ...pagesOf(0), 2: '<</Type/Pages/Count 9/Kids[77 0 R]>>' } }), undefined, 0),
  'a web page': () => refused('NOT_PDF', bytesOf('<!DOCTYPE html><a href="a.pdf">'), { format: 'html' }),
  'a picture': () => refused('NOT_PDF', bytesOf([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), plain]), { format: 'jpeg' }),
  'an archive': () => refused('NOT_PDF', bytesOf(['PK\x03\x04', plain]), { format: 'zip' }),
  'a text': () => refused('NOT_PDF', bytesOf('hello %PDF-1.7'), {}),
  'a program before its beginning': () => refused('NOT_PDF', bytesOf(['MZ', zeros(200), plain]), {}),
  'a web page before its beginning': () => refused('NOT_PDF', bytesOf(['<html><script>', plain]), { format: 'html' }),
  'a space before its beginning': () => refused('NOT_PDF', bytesOf([' ', plain]), {}),
  'a drawing before its beginning': () => refused('NOT_PDF', bytesOf(['GIF89a', plain]), { format: 'gif' }),
  'nothing in it': () => refused('EMPTY_FILE', zeros(0)),
  'a byte more than it may have': () => refused('TOO_LARGE', bytesOf([plain, zeros(20_971_521 - plain.length)]), { sizeBytes: 20_971_521, maxSizeBytes: 20_971_520, inclusive: 1 }),
  'only its first line': () => refused('TRUNCATED', bytesOf('%PDF-1.7\n')),
  'half of it': () => refused('TRUNCATED', plain.subarray(0, plain.length / 2)),
  'all but its last byte of meaning': () => refused('TRUNCATED', plain.subarray(0, -2)),
  'less than its beginning announces': () => refused('TRUNCATED', linearized(90_000), { missingBytes: 90_000 - linearized().length }),
  'only its first revision and some of the next': () =>
    refused('TRUNCATED', pdf({ objects: PAGES }, { objects: { 9: '<</Type/Font>>' } }).subarray(0, plain.length + 9)),

  'a page tree that turns back': () => corrupt('page tree', pdf({ objects: { ...PAGES, 3: '<</Type/Pages/Kids[2 0 R]>>' } })),
  'a page tree that is its own child': () => corrupt('page tree', pdf({ objects: { ...PAGES, 2: '<</Type/Pages/Kids[2 0 R]>>' } })),
  'no root': () => corrupt('root', pdf({ objects: PAGES, trailer: '/Root null' })),
  'a place outside of the file': () => corrupt('place', pdf({ objects: PAGES, lies: { 5: 900_000 } })),
  'a place in the middle of an object': () => corrupt('end', pdf({ objects: PAGES, lies: { 5: 30 } })),
  'the place of another object': () => corrupt('two objects in one place', pdf({ objects: PAGES, lies: { 5: 15 } })),
  'an object of another number': () => corrupt('number', bytesOf(Buffer.from(plain).toString('latin1').replace('5 0 obj', '6 0 obj'))),
  'a beginning outside of the file': () => corrupt('startxref', pdf({ objects: PAGES, start: () => 99_999_999 })),
  'a beginning where nothing begins': () => corrupt('object', pdf({ objects: PAGES, start: (at) => at - 30 })),
  'a beginning at 0': () => corrupt('startxref', pdf({ objects: PAGES, start: () => 0 })),
  'tables that go round': () => corrupt('startxref', goingRound()),
  'a script beyond a text without an end': () => corrupt('end', pdf({ objects: { ...PAGES, 9: '<</T(<</JS(x)>>' } })),
  'more brackets than anyone needs': () => corrupt('depth', pdf({ objects: { ...PAGES, 9: '['.repeat(5000) } })),
  'a dictionary that does not end': () => corrupt('dictionary', pdf({ objects: { ...PAGES, 9: '<</A 1' } })),
  'a dictionary without a key': () => corrupt('key', pdf({ objects: { ...PAGES, 9: '<<1 2>>' } })),
  'an object stream that is none': () =>
    corrupt('object stream', bytesOf(Buffer.from(pdf({ packed: PAGES, index: 'stream' })).toString('latin1').replace('\nstream\n', '\nendobj\n'))),
  'an object stream of which much is claimed': () => corrupt('object stream', pdf({ packed: PAGES, index: 'stream', pack: (bytes) => ({ dict: '/N 2000000000', bytes }) })),
  'an object stream that is cut': () =>
    corrupt('deflate end', pdf({ packed: PAGES, index: 'stream', pack: (bytes) => ({ dict: '/Filter/FlateDecode', bytes: deflateSync(bytes).subarray(0, 60) }) })),
  'widths nobody has': () => corrupt('W', bytesOf(Buffer.from(pdf({ objects: PAGES, index: 'stream' })).toString('latin1').replace('/W[1 4 2]', '/W[1 9 2]'))),
  'more rows than there are': () => corrupt('Index', bytesOf(Buffer.from(pdf({ objects: PAGES, index: 'stream' })).toString('latin1').replace('/Index[0 6 ', '/Index[0 60000 '))),

  'a bomb': () => refused('NOT_CHECKABLE', pdf({ packed: PAGES, index: 'stream', pack: bomb }), { what: 'size' }),
  'a bomb in its cross-reference stream': () => refused('NOT_CHECKABLE', indexBomb(), { what: 'size' }),
  'an object stream packed otherwise': () =>
    refused('NOT_CHECKABLE', pdf({ packed: PAGES, index: 'stream', pack: (bytes) => ({ dict: '/Filter/ASCIIHexDecode', bytes: bytesOf(Buffer.from(bytes).toString('hex')) }) }), { what: 'filter' }),
  'an object stream packed twice': () =>
    refused('NOT_CHECKABLE', pdf({ packed: PAGES, index: 'stream', pack: (bytes) => ({ dict: '/Filter[/FlateDecode/FlateDecode]', bytes: deflateSync(deflateSync(bytes)) }) }), { what: 'filter' }),
  'an object too large to read': () => refused('NOT_CHECKABLE', pdf({ objects: { ...PAGES, 9: ['(', zeros(600_000), ')'] } }), { what: 'size' }),
  'more objects than anyone needs': () => refused('NOT_CHECKABLE', tooManyObjects(), { what: 'objects' }),
} // prettier-ignore

function tooManyObjects(): Uint8Array {
  const rows: Part = Array.from(
    { length: 50_001 },
    (_, at) => `${String(at + 20).padStart(10, '0')} 00000 n \n`,
  )
  return bytesOf([
    '%PDF-1.7\n',
    zeros(11),
    'xref\n1 50001\n',
    rows,
    'trailer<</Root 1 0 R>>startxref 20\n%%EOF',
  ])
}
