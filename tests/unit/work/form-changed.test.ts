import { type MediaSpec } from '#shared/domain/season/media-spec'
import { type Season } from '#shared/domain/season/season'
import { slotsOf } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { contentFaults, type ContentFault } from '#shared/domain/work/completeness'
import { type WorkContent } from '#shared/domain/work/work'
import { season2020 } from '../season/season-2020'
import { completeContent, linkFor, subProjectNamed } from '../../support/work-samples'
import { NOW } from './samples'

type Change = (call: SubProject) => SubProject

const spec =
  (change: (spec: SubProject['spec']) => Partial<SubProject['spec']>): Change =>
  (call) => ({ ...call, spec: { ...call.spec, ...change(call.spec) } })
const media = (change: (media: MediaSpec) => MediaSpec): Change =>
  spec((before) => ({ media: change(before.media) }))

const withoutPart = (gone: string) =>
  media((asked) =>
    asked.kind === 'together' ? { ...asked, parts: asked.parts.filter(({ key }) => key !== gone) } : asked,
  )
const requiringPart = (wanted: string) =>
  media((asked) =>
    asked.kind === 'together'
      ? {
          ...asked,
          parts: asked.parts.map((part) => (part.key === wanted ? { ...part, required: true } : part)),
        }
      : asked,
  )
const filesOnly = media((asked) => (asked.kind === 'oneOf' ? (asked.options[0] ?? asked) : asked))
const fewerPictures = media((asked) =>
  asked.kind === 'photos' ? { ...asked, max: { ...asked.max, value: 4 } } : asked,
)
const otherHosts = media((asked) =>
  asked.kind === 'oneOf'
    ? {
        ...asked,
        options: asked.options.map((option) =>
          option.kind === 'links'
            ? { ...option, hosts: { ...option.hosts, value: ['example.com'] } }
            : option,
        ),
      }
    : asked,
)
const oneMoreQuestion = spec(({ fields }) => ({
  fields: [...fields, { key: 'premiere', label: '首映', kind: 'date', required: true, source: 'default' }],
}))
const withoutFirstQuestion = spec(({ fields }) => ({ fields: fields.slice(1) }))
const withoutFirstAnswer = spec(({ fields }) => ({
  fields: fields.map((field) =>
    field.kind === 'choice' ? { ...field, options: field.options.slice(1) } : field,
  ),
}))
const longerAccount = spec(({ fields }) => ({
  fields: fields.map((field) => (field.kind === 'longText' ? { ...field, minLength: 900 } : field)),
}))
const oneMoreDeclaration = spec(({ declarations }) => ({
  declarations: [...declarations, { ...declarations[0]!, key: 'noDrones', kind: 'agree', required: true }],
}))
const unitsAlone: Change = (call) => ({ ...call, who: { ...call.who, value: ['unit'] } })

/** Files for each required place of the call that takes some, and the links that it asks for. */
function writtenFor(key: string, changes: Partial<WorkContent> = {}): WorkContent {
  const places = slotsOf(subProjectNamed(key).spec.media)
  const files = Object.fromEntries(
    places.flatMap((slot) =>
      slot.required && slot.kinds.length > 0 ? [[slot.key, [`${slot.key}0000001`]]] : [],
    ),
  )
  return completeContent(key, { files, ...changes })
}

const linksOfFilm = slotsOf(subProjectNamed('micro-film').spec.media)[0]?.links
const LINKED: Partial<WorkContent> = {
  files: {},
  links: { main: linksOfFilm ? [linkFor(linksOfFilm)] : [] },
}
const five = { files: { main: ['one', 'two', 'three', 'four', 'five'] } }
const scored = { files: { recording: ['recording0000001'], score: ['score0000001'] } }

it.each<[string, string, Partial<WorkContent>, Change, readonly ContentFault[]]>([
  ['a place for files', 'song', scored, withoutPart('score'), [{ part: 'files.score', reason: 'unknown' }]],
  [
    'a place for links',
    'special-activity',
    {},
    withoutPart('links'),
    [{ part: 'links.links', reason: 'unknown' }],
  ],
  ['links in place of a film', 'micro-film', LINKED, filesOnly, [{ part: 'links.main', reason: 'unknown' }]],
  ['a host', 'micro-film', LINKED, otherHosts, [{ part: 'links.main', reason: 'hostUnknown', position: 1 }]],
  [
    'pictures beyond the fourth',
    'photography',
    five,
    fewerPictures,
    [{ part: 'files.main', reason: 'tooMany', limit: 4 }],
  ],
  ['an answer', 'song', {}, withoutFirstAnswer, [{ part: 'fields.theme', reason: 'malformed' }]],
  ['persons', 'micro-video', {}, unitsAlone, [{ part: 'submitterKind', reason: 'malformed' }]],
  ['nothing that is missed, but a question', 'song', {}, withoutFirstQuestion, []],
])('a call that takes %s no more says so of a draft', (_what, key, written, change, faults) => {
  const content = writtenFor(key, written)
  expect(contentFaults(content, subProjectNamed(key), season2020, NOW)).toEqual([])
  expect(contentFaults(content, change(subProjectNamed(key)), season2020, NOW)).toEqual(faults)
})

it.each<[string, string, Change, ContentFault]>([
  ['a file that was optional', 'song', requiringPart('score'), { part: 'files.score', reason: 'missing' }],
  ['a further answer', 'micro-film', oneMoreQuestion, { part: 'fields.premiere', reason: 'missing' }],
  [
    'a longer text',
    'special-activity',
    longerAccount,
    { part: 'fields.account', reason: 'tooShort', limit: 900 },
  ],
  [
    'a further promise',
    'photography',
    oneMoreDeclaration,
    { part: 'declarations.noDrones', reason: 'missing' },
  ],
])('a call that asks for %s now says so of a draft', (_what, key, change, fault) => {
  const content = writtenFor(key)
  expect(contentFaults(content, subProjectNamed(key), season2020, NOW)).toEqual([])
  expect(contentFaults(content, change(subProjectNamed(key)), season2020, NOW)).toEqual([fault])
})

it.each([
  ['titleMaxLength', 'title'],
  ['synopsisMaxLength', 'synopsis'],
  ['workplaceMaxLength', 'workplace'],
  ['authorNameMaxLength', 'authorName'],
] as const)('a season that lowers %s says so of a draft', (limit, part) => {
  const { limits } = season2020
  const season: Season = { ...season2020, limits: { ...limits, [limit]: { ...limits[limit], value: 2 } } }
  expect(contentFaults(writtenFor('photography'), subProjectNamed('photography'), season, NOW)).toEqual([
    { part, reason: 'tooLong', limit: 2 },
  ])
})

it('a unit that is no unit any more is told', () => {
  const call = subProjectNamed('photography')
  const isUnit = (unitId: string) => unitId !== 'baoji'
  expect(contentFaults(writtenFor('photography'), call, season2020, NOW, isUnit)).toEqual([
    { part: 'unitId', reason: 'malformed' },
  ])
})
