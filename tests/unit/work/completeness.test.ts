import { contentFaults, type ContentFault } from '#shared/domain/work/completeness'
import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type WorkContent } from '#shared/domain/work/work'
import { season2020 } from '../season/season-2020'
import { isPickable } from '#shared/domain/unit/pickable'
import { treeUnit } from '../../support/tree-units'
import { completeContent, subProjectNamed } from '../../support/work-samples'
import { NOW } from './samples'

const faultsOf = (changes: Partial<WorkContent>, subProject: SubProject = subProjectNamed('photography')) =>
  contentFaults(
    completeContent(subProject.key, { files: { main: ['upload0001'] }, ...changes }),
    subProject,
    season2020,
    NOW,
    (unitId) => isPickable(treeUnit(unitId)),
  )

const inMain = (count: number): Partial<WorkContent> => ({
  files: { main: Array.from({ length: count }, (_, at) => `upload000${at}`) },
})

it.each(['micro-video', 'photography'])('finds nothing wrong with a complete %s', (key) => {
  expect(faultsOf({}, subProjectNamed(key))).toEqual([])
})

it.each<[string, Partial<WorkContent>, ContentFault]>([
  ['no file', { files: {} }, { part: 'files.main', reason: 'missing' }],
  ['an empty slot', { files: { main: [] } }, { part: 'files.main', reason: 'missing' }],
  ['a second picture', inMain(2), { part: 'files.main', reason: 'seriesGap', limit: 4 }],
  ['a third picture', inMain(3), { part: 'files.main', reason: 'seriesGap', limit: 4 }],
  ['a ninth picture', inMain(9), { part: 'files.main', reason: 'tooMany', limit: 8 }],
  [
    'a file in a slot that the call does not have',
    { files: { main: ['upload0001'], score: ['upload0002'] } },
    { part: 'files.score', reason: 'unknown' },
  ],
  [
    'a caption of 61 characters',
    { captions: { upload0001: '字'.repeat(61) } },
    { part: 'captions.upload0001', reason: 'tooLong', limit: 60 },
  ],
  ['no title', { title: '' }, { part: 'title', reason: 'missing' }],
  ['a blank title', { title: ' \n' }, { part: 'title', reason: 'missing' }],
  ['a title of 41 characters', { title: '字'.repeat(41) }, { part: 'title', reason: 'tooLong', limit: 40 }],
  ['a synopsis of 301', { synopsis: '字'.repeat(301) }, { part: 'synopsis', reason: 'tooLong', limit: 300 }],
  ['no unit', { unitId: null }, { part: 'unitId', reason: 'missing' }],
  ['an unknown unit', { unitId: 'atlantis' }, { part: 'unitId', reason: 'malformed' }],
  ['the province’s office as unit', { unitId: 'province' }, { part: 'unitId', reason: 'malformed' }],
  ['no workplace', { workplace: '' }, { part: 'workplace', reason: 'missing' }],
  ['a workplace of 61', { workplace: '厂'.repeat(61) }, { part: 'workplace', reason: 'tooLong', limit: 60 }],
  ['no name', { authorName: '' }, { part: 'authorName', reason: 'missing' }],
  ['a name of 31', { authorName: '张'.repeat(31) }, { part: 'authorName', reason: 'tooLong', limit: 30 }],
  ['no phone', { phone: '' }, { part: 'phone', reason: 'missing' }],
  ['half a phone', { phone: '1380000' }, { part: 'phone', reason: 'malformed' }],
])('%s is a fault', (_what, changes, fault) => {
  expect(faultsOf(changes)).toEqual([fault])
})

it.each<[string, Partial<WorkContent>]>([
  ['a title of 40 characters', { title: '字'.repeat(40) }],
  ['a title of 40 emoji', { title: '🔥'.repeat(40) }],
  ['an uncertain unit', { unitId: 'uncertain' }],
  ['a union of no unit here', { unitId: 'outside' }],
  ['a landline', { phone: '0917-3260000' }],
  ['no consent to public display', { publicConsent: false }],
  ['a series of four', inMain(4)],
  ['a series of eight', inMain(8)],
  ['a slot of another call that holds nothing', { files: { main: ['upload0001'], score: [] } }],
  ['a caption of 60 characters', { captions: { upload0001: '字'.repeat(60) } }],
  ['a long caption of a file that was taken out', { captions: { upload0002: '字'.repeat(5000) } }],
])('%s is none', (_what, changes) => {
  expect(faultsOf(changes)).toEqual([])
})

describe('declarations', () => {
  const { declarations } = completeContent('photography')

  it.each([
    ['an untouched box', { original: undefined }, 'original'],
    ['a box that was unticked', { original: false }, 'original'],
    ['a question without an answer', { ai: undefined }, 'ai'],
  ])('%s is missing', (_what, change, key) => {
    const given = Object.entries({ ...declarations, ...change }).filter(([, answer]) => answer !== undefined)
    const faults = faultsOf({ declarations: Object.fromEntries(given) as Record<string, boolean> })
    expect(faults).toEqual([{ part: `declarations.${key}`, reason: 'missing' }])
  })

  it.each([true, false])('the question of AI may be answered with %s', (ai) => {
    expect(faultsOf({ declarations: { ...declarations, ai } })).toEqual([])
  })
})

describe('a field', () => {
  const withField = (field: FieldSpec) => {
    const { spec, ...photography } = subProjectNamed('photography')
    return { ...photography, spec: { ...spec, fields: [field] } }
  }
  const base = { key: 'it', label: '项', required: true, source: 'default' } as const
  const options = [
    { key: 'a', label: '甲' },
    { key: 'b', label: '乙' },
    { key: 'c', label: '丙' },
  ]

  it.each<[FieldSpec, readonly string[]]>([
    [{ ...base, kind: 'text', maxLength: 3 }, ['一', '一二三']],
    [{ ...base, kind: 'place', maxLength: 3 }, ['渭河']],
    [{ ...base, kind: 'link', maxLength: 30 }, ['https://example.com']],
    [{ ...base, kind: 'longText', minLength: 2, maxLength: 4 }, ['一二', '一二三四']],
    [{ ...base, kind: 'choice', options }, ['a', 'c']],
    [{ ...base, kind: 'choices', options, max: 2 }, ['a', 'a,c']],
    [{ ...base, kind: 'date' }, ['2020-06-14', '2020-02-29', '1999-12-31']],
    [{ ...base, kind: 'number', max: 100 }, ['0', '100']],
    [{ ...base, kind: 'phone' }, ['13800007188', '029-87329782']],
    [{ ...base, kind: 'unit' }, ['baoji', 'outside']],
    [{ ...base, kind: 'text', maxLength: 3, required: false }, ['', ' ']],
    [{ ...base, kind: 'date', required: false }, ['']],
  ])('takes %o with any of %j', (field, answers) => {
    for (const answer of answers) expect(faultsOf({ fields: { it: answer } }, withField(field))).toEqual([])
  })

  it.each<[FieldSpec, string, Omit<ContentFault, 'part'>]>([
    [{ ...base, kind: 'text', maxLength: 3 }, '', { reason: 'missing' }],
    [{ ...base, kind: 'text', maxLength: 3 }, '一二三四', { reason: 'tooLong', limit: 3 }],
    [{ ...base, kind: 'link', maxLength: 3 }, 'http', { reason: 'tooLong', limit: 3 }],
    [{ ...base, kind: 'date' }, '   ', { reason: 'missing' }],
    [{ ...base, kind: 'longText', minLength: 2, maxLength: 4 }, '一', { reason: 'tooShort', limit: 2 }],
    [{ ...base, kind: 'longText', maxLength: 4 }, '一二三四五', { reason: 'tooLong', limit: 4 }],
    [{ ...base, kind: 'choice', options }, 'd', { reason: 'malformed' }],
    [{ ...base, kind: 'choice', options }, 'a,b', { reason: 'malformed' }],
    [{ ...base, kind: 'choice', options }, 'constructor', { reason: 'malformed' }],
    [{ ...base, kind: 'choices', options, max: 2 }, 'a,d', { reason: 'malformed' }],
    [{ ...base, kind: 'choices', options, max: 2 }, 'a,,b', { reason: 'malformed' }],
    [{ ...base, kind: 'choices', options, max: 2 }, 'a,a', { reason: 'malformed' }],
    [{ ...base, kind: 'choices', options, max: 2 }, 'a,b,c', { reason: 'malformed' }],
    [{ ...base, kind: 'date' }, '2020/06/14', { reason: 'malformed' }],
    [{ ...base, kind: 'date' }, '2020-13-01', { reason: 'malformed' }],
    [{ ...base, kind: 'date' }, '2019-02-29', { reason: 'malformed' }],
    [{ ...base, kind: 'date' }, '2020-06-15', { reason: 'malformed' }],
    [{ ...base, kind: 'number', max: 100 }, '101', { reason: 'malformed' }],
    [{ ...base, kind: 'number', max: 100 }, '-1', { reason: 'malformed' }],
    [{ ...base, kind: 'number', max: 100 }, '1e1', { reason: 'malformed' }],
    [{ ...base, kind: 'phone' }, '1380000', { reason: 'malformed' }],
    [{ ...base, kind: 'unit' }, 'atlantis', { reason: 'malformed' }],
  ])('%o refuses %j', (field, answer, fault) => {
    expect(faultsOf({ fields: { it: answer } }, withField(field))).toEqual([{ part: 'fields.it', ...fault }])
  })
})

it('takes one film, and names each slot of a call with several by its own key', () => {
  const ofMedia = (media: SubProject['spec']['media']) => {
    const { spec, ...photography } = subProjectNamed('photography')
    return { ...photography, spec: { ...spec, media } }
  }
  const film = subProjectNamed('micro-video').spec.media
  const photos = subProjectNamed('photography').spec.media
  if (film.kind !== 'video' || photos.kind !== 'photos') throw new Error('two single specs are needed')
  expect(faultsOf(inMain(2), ofMedia(film))).toEqual([{ part: 'files.main', reason: 'tooMany', limit: 1 }])
  const together = ofMedia({
    kind: 'together',
    parts: [
      { key: 'film', label: '正片', required: true, media: film },
      {
        key: 'stills',
        label: '剧照',
        required: false,
        media: { ...photos, min: { ...photos.min, value: 2 } },
      },
    ],
  })
  const filesFaults = (files: WorkContent['files']) => faultsOf({ files }, together)
  expect(filesFaults({ film: ['a'] })).toEqual([])
  expect(filesFaults({ film: ['a'], stills: ['b', 'c', 'd', 'e'] })).toEqual([])
  expect(filesFaults({ stills: ['b'] })).toEqual([
    { part: 'files.film', reason: 'missing' },
    { part: 'files.stills', reason: 'tooFew', limit: 2 },
  ])
})

it('takes a day until the last ms of that day in Shanghai, not in London', () => {
  const field: FieldSpec = { key: 'takenOn', label: '日期', required: true, source: 'default', kind: 'date' }
  const { spec, ...photography } = subProjectNamed('photography')
  const subProject = { ...photography, spec: { ...spec, fields: [field] } }
  const content = completeContent('photography', {
    files: { main: ['a'] },
    fields: { takenOn: '2020-06-15' },
  })
  const midnight = Date.UTC(2020, 5, 14, 16)
  expect(contentFaults(content, subProject, season2020, midnight)).toEqual([])
  expect(contentFaults(content, subProject, season2020, midnight - 1)).toEqual([
    { part: 'fields.takenOn', reason: 'malformed' },
  ])
})
