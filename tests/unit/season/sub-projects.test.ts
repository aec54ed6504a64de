import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { type SubProject } from '#shared/domain/season/sub-project'
import { subProjectFaults } from '#shared/domain/season/sub-project-faults'
import { subProjectOf, subProjectWithForm } from '#shared/domain/season/sub-projects'
import { refusalOf } from '../work/samples'
import { season2020 } from './season-2020'

it('a sub-project is found by its key, and with its form where there is one', () => {
  expect(subProjectOf(season2020, 'song').key).toBe('song')
  expect(subProjectWithForm(season2020, 'photography').key).toBe('photography')
})

it('one that is not there, and one without a form, are refused', () => {
  for (const find of [subProjectOf, subProjectWithForm])
    expect(refusalOf(() => find(season2020, 'opera'))).toEqual({ code: 'NOT_FOUND', details: {} })
  const closed = season2020.subProjects.map((each) => ({ ...each, formOpenHere: false }))
  expect(refusalOf(() => subProjectWithForm({ ...season2020, subProjects: closed }, 'song'))).toEqual({
    ...{ code: 'SUB_PROJECT_NOT_OPEN_HERE', details: {} },
  })
})

const photography = subProjectOf(season2020, 'photography')
const faultsOf = (spec: Partial<SubProject['spec']>) =>
  subProjectFaults({ ...photography, formOpenHere: false, spec: { ...photography.spec, ...spec } }).map(
    ({ code, path }) => `${path.join('.')} ${code}`,
  )
const field = (changes: object) => ({ ...photography.spec.fields[0], ...changes }) as unknown as FieldSpec
const options = (...keys: string[]) => keys.map((key) => ({ key, label: key }))

it.each<[string, FieldSpec[], string[]]>([
  ['a choice twice', [field({ kind: 'choice', options: options('a', 'b', 'a') })], ['spec.fields.0.options.2 REPEATED']],
  ['one of several choices twice', [field({ kind: 'choices', options: options('a', 'a') })], ['spec.fields.0.options.1 REPEATED']],
  ['different choices', [field({ kind: 'choices', options: options('a', 'b') })], []],
  ['more characters at the least than at the most', [field({ kind: 'longText', minLength: 11, maxLength: 10 })], ['spec.fields.0.minLength RANGE_REVERSED']],
  ['as many characters at the least as at the most', [field({ kind: 'longText', minLength: 10, maxLength: 10 })], []],
  ['no least number of characters', [field({ kind: 'longText', minLength: undefined, maxLength: 10 })], []],
  ['a fault in its second field', [field({ key: 'one', kind: 'text' }), field({ key: 'two', kind: 'choice', options: options('a', 'a') })], ['spec.fields.1.options.1 REPEATED']],
])('fields with %s', (_what, fields, faults) => {
  expect(faultsOf({ fields })).toEqual(faults)
}) // prettier-ignore

const ours = (value: number) => ({ value, source: 'default' }) as const
const links = (min: number, max: number) => ({
  kind: 'links',
  min: ours(min),
  max: ours(max),
  extractionCode: false,
})
const video = (warnSizeBytes: number) => ({
  kind: 'video',
  maxSizeBytes: ours(100),
  warnSizeBytes: ours(warnSizeBytes),
})
const photos = (min: number, max: number, seriesMin = 1) => ({
  ...{ kind: 'photos', min: ours(min), max: ours(max), seriesMin: ours(seriesMin) },
})
const part = (key: string, media: object) => ({ key, label: key, required: true, media })

it.each<[string, object, string[]]>([
  ['a film that warns at its limit', video(100), []],
  ['a film that warns behind its limit', video(101), ['spec.media RANGE_REVERSED']],
  ['a song', { kind: 'audio' }, []],
  ['photos', photos(1, 8, 8), []],
  ['more photos at the least than at the most', photos(9, 8), ['spec.media RANGE_REVERSED']],
  ['more photos in a series than at the most', photos(1, 8, 9), ['spec.media RANGE_REVERSED']],
  ['one link', links(1, 1), []],
  ['more links at the least than at the most', links(2, 1), ['spec.media RANGE_REVERSED']],
  ['more documents at the least than at the most', { ...links(2, 1), kind: 'documents' }, ['spec.media RANGE_REVERSED']],
  ['one of two', { kind: 'oneOf', options: [links(1, 1), links(2, 1)] }, ['spec.media.options.1 RANGE_REVERSED']],
  ['two together', { kind: 'together', parts: [part('a', links(1, 1)), part('b', links(2, 1))] }, ['spec.media.parts.1.media RANGE_REVERSED']],
  ['two of one key together', { kind: 'together', parts: [part('a', links(1, 1)), part('a', links(1, 1))] }, ['spec.media.parts.1 REPEATED']],
])('media: %s', (_what, media, faults) => {
  expect(faultsOf({ media: media as MediaSpec })).toEqual(faults)
}) // prettier-ignore
