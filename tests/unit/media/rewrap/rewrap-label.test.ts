import { planRewrap } from '#shared/domain/media/rewrap/plan-rewrap'
import { memoryReader } from '../../../support/counting-reader'
import { XMP_UUID } from '../../../support/film-with-place'
import { box, bytesOf, fullBox, u32, zeros, type Part } from '../../../support/mp4-boxes'
import { mp4Boxes, payloadAt, structureFaults } from '../../../support/mp4-structure'
import { avc, quickTimeFilm, quickTimeMeta } from '../../../support/quicktime-writer'
import { rewrapped } from '../../../support/rewrapped'

/** As GB 45438-2025 has it. */
const LABEL = '{"Label":"1","ContentProducer":"001191330110MA2B","ProduceID":"7f"}'
const PLACE = { 'com.apple.quicktime.location.ISO6709': '+34.2658+108.9541/' }

const withMoov = (inMoov: Part) => quickTimeFilm({ tracks: [avc()], inMoov })
const packet = (attributes: string, elements = '') =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description ${attributes} exif:GPSLatitude="34,15N">${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`
const NAMESPACE = 'xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/"'
const escaped = LABEL.replaceAll('"', '&quot;')

describe('a key AIGC', () => {
  const both = { ...PLACE, AIGC: LABEL, 'com.apple.quicktime.make': 'Apple' }
  const iso = fullBox('meta', 0, 0, quickTimeMeta(both).subarray(8))

  it.each<[string, Part]>([
    ['QuickTime’s metadata', quickTimeMeta(both)],
    ['MP4’s metadata', iso],
    ['the user’s data', box('udta', iso, u32(0))],
  ])('of %s is carried over, and it alone', async (_where, inMoov) => {
    const film = await rewrapped(withMoov(inMoov))
    expect(structureFaults(film)).toEqual([])
    expect(payloadAt(film, 'moov/meta/keys').toString('latin1')).toBe('\0\0\0\0\0\0\0\x01\0\0\0\x0cmdtaAIGC')
    expect(payloadAt(film, 'moov/meta/ilst').toString('latin1')).toBe(
      Buffer.from(box('\0\0\0\x01', box('data', u32(1, 0), LABEL))).toString('latin1'),
    )
    expect(Buffer.from(film).toString('latin1')).not.toMatch(/34\.2658|Apple/)
  })
})

describe('AIGC in XMP', () => {
  const labelOf = async (source: Uint8Array) => {
    const film = await rewrapped(source)
    const payload = payloadAt(film, 'uuid')
    expect(payload.subarray(0, 16).equals(XMP_UUID)).toBe(true)
    return payload.toString('latin1', 16)
  }
  const expected = (value: string) =>
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    `<rdf:Description rdf:about="" ${NAMESPACE}><TC260:AIGC>${value}</TC260:AIGC></rdf:Description></rdf:RDF></x:xmpmeta>`

  it.each([
    ['an attribute', packet(`${NAMESPACE} TC260:AIGC="${escaped}"`), escaped],
    ['an attribute in single quotes', packet(`${NAMESPACE} TC260:AIGC = '${LABEL}'`), LABEL],
    ['an element', packet(NAMESPACE, `<TC260:AIGC>${LABEL}</TC260:AIGC>`), LABEL],
    [
      'an element with a language',
      packet(NAMESPACE, `<TC260:AIGC xml:lang="zh">${LABEL}</TC260:AIGC>`),
      LABEL,
    ],
  ])('as %s is carried over, and it alone', async (_form, xmp, value) => {
    expect(await labelOf(withMoov(box('udta', box('XMP_', xmp))))).toBe(expected(value))
    const atTop = quickTimeFilm({ tracks: [avc()], after: box('uuid', XMP_UUID, xmp) })
    expect(await labelOf(atTop)).toBe(expected(value))
  })

  it.each([
    ['without its namespace', packet(`TC260:AIGC="${escaped}"`)],
    ['that does not end', packet(NAMESPACE, '<TC260:AIGC>{')],
    ['of another form', packet(NAMESPACE, '<TC260:AIGC/>')],
  ])('%s stops everything: a label may not be lost', async (_form, xmp) => {
    expect(await planRewrap(memoryReader(withMoov(box('udta', box('XMP_', xmp)))))).toEqual({
      ok: false,
      code: 'CORRUPT',
      details: { what: 'AI label' },
    })
  })
})

it.each<[string, Part]>([
  ['no metadata', ''],
  ['other metadata', quickTimeMeta(PLACE)],
  ['XMP without a label', box('udta', box('XMP_', packet(NAMESPACE)))],
  ['a list of values without keys', box('meta', fullBox('hdlr', 0, 0, zeros(20)), box('ilst'))],
  ['user data that end in loose bytes', box('udta', bytesOf([u32(99), 'XMP_', zeros(3)]))],
])('%s leaves none', async (_what, inMoov) => {
  const film = await rewrapped(withMoov(inMoov))
  expect(mp4Boxes(film).filter(({ type }) => /^(meta|uuid)$/.test(type))).toEqual([])
})
