import { checkDocument } from '#shared/domain/media/check-document'
import { DOCUMENT_LIMITS } from '../../../local-cloud/media-check/limits'
import { CountingReader, memoryReader } from '../../support/counting-reader'
import { bytesOf } from '../../support/mp4-boxes'
import { PDF_TRUTH } from '../../support/pdf-samples'
import { jpeg, png } from '../../support/picture-writer'

it.each(Object.entries(PDF_TRUTH))('a document with %s', async (_what, make) => {
  const { bytes, code, pages, warnings = [], details } = make()
  const {
    code: told,
    facts,
    warnings: remarks,
    details: found,
  } = await checkDocument(memoryReader(bytes), DOCUMENT_LIMITS)
  expect({ code: told, pages: facts.pageCount, warnings: remarks, details: found }).toEqual({
    code,
    pages,
    warnings,
    details,
  })
})

const WITH_PHOTO = { ...DOCUMENT_LIMITS, formats: ['pdf', 'jpeg'] as const }

it.each<[string, Uint8Array, object]>([
  ['a photographed page', jpeg(), { code: 'OK', details: undefined, warnings: [] }],
  [
    'one with bytes behind it',
    bytesOf([jpeg(), 'x']),
    { code: 'OK', details: undefined, warnings: ['TRAILING_DATA'] },
  ],
  ['one that is cut', jpeg().subarray(0, -2), { code: 'TRUNCATED', details: undefined, warnings: [] }],
  [
    'one of too many pixels',
    jpeg({ width: 20_000, height: 11_001 }),
    {
      code: 'TOO_MANY_PIXELS',
      details: { width: 20_000, height: 11_001, maxPixels: 220_000_000, inclusive: 1 },
      warnings: [],
    },
  ],
  [
    'a picture of another kind',
    png(),
    { code: 'NOT_PDF', details: { format: 'png', orJpeg: 1 }, warnings: [] },
  ],
])('where a picture will do, %s', async (_what, bytes, expected) => {
  const { code, details, warnings } = await checkDocument(memoryReader(bytes), WITH_PHOTO)
  expect({ code, details, warnings }).toEqual(expected)
})

it.each([
  ['score.pdf', []],
  ['score.jpg', ['EXT_MISMATCH']],
])('named %s', async (name, warnings) => {
  const bytes = PDF_TRUTH['a table']?.().bytes ?? jpeg()
  expect((await checkDocument(memoryReader(bytes), DOCUMENT_LIMITS, name)).warnings).toEqual(warnings)
})

it('reads over large pictures: few requests, few bytes', async () => {
  const reader = new CountingReader(memoryReader(PDF_TRUTH['large pictures between']?.().bytes ?? jpeg()))
  expect((await checkDocument(reader, DOCUMENT_LIMITS)).code).toBe('OK')
  expect(reader.requests).toBeLessThanOrEqual(4)
  expect(reader.bytesRead).toBeLessThanOrEqual(80_000)
})
