import { checkPhoto } from '#shared/domain/media/check-photo'
import { withoutMetadata } from '#shared/domain/media/jpeg-segments'
import { MediaFault } from '#shared/domain/media/media-fault'
import { readPhotoLabel, withPhotoLabel } from '#shared/domain/media/photo-label'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoryReader } from '../../support/counting-reader'

const jpeg = readFileSync(join(__dirname, '../../../local-cloud/seed-media/city.jpg'))

const xmp = (inside: string) =>
  Buffer.from(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inside}</rdf:RDF></x:xmpmeta>`,
    'latin1',
  )
const PLACE = '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="34,15N"/>'
const LABEL =
  '<rdf:Description xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" TC260:AIGC="{&quot;Label&quot;:1}"/>'

const read = (...parts: readonly Uint8Array[]) => readPhotoLabel(memoryReader(Buffer.concat(parts)))

it('a photo without XMP has no label, nor has one whose XMP says other things', async () => {
  expect([await read(jpeg), await read(jpeg, xmp(PLACE))]).toEqual([undefined, undefined])
})

it.each([
  ['early', Buffer.alloc(10)],
  ['where two pieces meet', Buffer.alloc(1048576 - 4)],
  ['late', Buffer.alloc(2_500_000)],
  ['behind another packet', Buffer.concat([Buffer.alloc(9), xmp(PLACE)])],
])('the label is found %s, and nothing else of its packet', async (_where, before) => {
  const label = (await read(before, xmp(PLACE + LABEL), Buffer.alloc(99))) ?? ''
  expect(label).toContain('<TC260:AIGC>{&quot;Label&quot;:1}</TC260:AIGC>')
  expect(label).not.toContain('GPS')
})

it('a label that cannot be taken out is a fault: it may not be lost', async () => {
  await expect(read(xmp('<rdf:Description TC260:AIGC="1"/>'))).rejects.toThrow(MediaFault)
})

it('a JPEG made anew bears the label, is whole, and is otherwise as it was', async () => {
  const label = (await read(xmp(LABEL))) ?? ''
  const plain = withoutMetadata(jpeg) ?? new Uint8Array(0)
  const made = withPhotoLabel(plain, label)
  expect(await read(made)).toBe(label)
  const limits = { formats: ['jpeg'], maxSizeBytes: { value: 1e9 }, maxPixels: { value: 1e9 } } as const
  expect((await checkPhoto(memoryReader(made), limits)).code).toBe('OK')
  expect(Buffer.from(withoutMetadata(made) ?? []).equals(Buffer.from(plain))).toBe(true)
})

it('a label that is too long for a JPEG is a fault', () => {
  expect(() => withPhotoLabel(jpeg, 'x'.repeat(70_000))).toThrow(MediaFault)
})
