import { isMediaKind, kindOfSpec, MEDIA_KINDS, mediaKindRow } from '#shared/domain/media/kinds'
import { FILE_FORMATS } from '#shared/domain/media/verdict'

it('tells which kind serves a spec, and that some specs have none', () => {
  const kinds = ['video', 'photos', 'audio', 'links', 'documents', 'oneOf', 'together'] as const
  expect(kinds.map((kind) => kindOfSpec({ kind }))).toEqual([
    ...['video', 'photo', 'audio', undefined],
    ...['document', undefined, undefined],
  ])
})

it('knows its kinds by name, and nothing of an object besides', () => {
  expect(['video', 'photo', 'seasonFile', 'constructor', ''].filter(isMediaKind)).toEqual(['video', 'photo'])
})

it('each kind uploads under an extension that a picker offers', () => {
  for (const kind of MEDIA_KINDS) {
    const { extensions, picks } = mediaKindRow(kind)
    expect(extensions.filter((extension) => !picks.extensions.includes(extension))).toEqual([])
    expect(extensions.some((extension) => FILE_FORMATS.some((format) => format === extension))).toBe(true)
  }
})
