import * as fc from 'fast-check'
import { type OneOfMediaSpec, type SingleMediaSpec } from '#shared/domain/season/media-spec'
import { SUBMITTER_KINDS, type SubProject } from '#shared/domain/season/sub-project'
import {
  formRule,
  type GuideAnswers,
  guideQuestions,
  OTHER_SUBJECT,
  WORK_FORMS,
  whichSubProject,
} from '#shared/domain/season/which-sub-project'
import { season2020 } from './season-2020'

/** Every way through the three questions, as far as they are asked. */
function ways(season: { readonly subProjects: readonly SubProject[] }): GuideAnswers[] {
  return guideQuestions(season, {}).forms.flatMap((form) =>
    guideQuestions(season, { form }).kinds.flatMap((who) => {
      const { subjects, otherSubject } = guideQuestions(season, { form, who })
      const keys = [...subjects.map(({ key }) => key), ...(otherSubject ? [OTHER_SUBJECT] : [])]
      return keys.length === 0 ? [{ form, who }] : keys.map((subject) => ({ form, who, subject }))
    }),
  )
}

const written = ({ form, who, subject = '–' }: GuideAnswers) => `${form} ${who} ${subject}`

it('answers every way through the questions of 2020 as the notice and our defaults have it', () => {
  const video = (who: string) => [
    [`video ${who} micro-film`, 'micro-film'],
    [`video ${who} micro-video`, 'micro-video'],
    [`video ${who} recitation`, 'recitation'],
    [`video ${who} song`, 'song'],
    [`video ${who} micro-lesson`, 'micro-lesson'],
    [`video ${who} other`, 'micro-video'],
  ]
  expect(
    ways(season2020).map((answers) => [written(answers), whichSubProject(season2020, answers)?.key]),
  ).toEqual([
    ...video('person'),
    ...video('team'),
    ...video('unit'),
    ['photos person –', 'photography'],
    ['audio person –', 'song'],
    ['audio team –', 'song'],
    ['audio unit –', 'song'],
    ['links person –', 'micro-film'],
    ['links team –', 'micro-film'],
    ['links unit micro-film', 'micro-film'],
    ['links unit special-activity', 'special-activity'],
    ['links unit other', 'micro-film'],
    ['description unit –', 'service-platform'],
  ])
})

it.each<[string, GuideAnswers]>([
  ['nothing', {}],
  ['only the form', { form: 'photos' }],
  ['a form and a person between whose sub-projects nothing tells yet', { form: 'video', who: 'person' }],
  ['a subject that no candidate has', { form: 'video', who: 'person', subject: 'photography' }],
  ['a subject that is none', { form: 'video', who: 'person', subject: 'toString' }],
  ['photographs of a team, which nobody takes', { form: 'photos', who: 'team' }],
])('leaves it open for %s', (_what, answers) => {
  expect(whichSubProject(season2020, answers)).toBeUndefined()
})

it('cites the rule about the files of the form, or none for what needs no file', () => {
  const rule = (key: string, form: (typeof WORK_FORMS)[number]) =>
    formRule(season2020.subProjects.find((each) => each.key === key) as SubProject, form)
  expect([
    rule('micro-video', 'video'),
    rule('micro-film', 'links'),
    rule('service-platform', 'description'),
  ]).toEqual([
    { value: ['mp4'], source: 'notice', clauseId: 'annex2.1' },
    { value: 1, source: 'default', clauseId: 'default.media' },
    undefined,
  ])
})

const options = (media: SingleMediaSpec | OneOfMediaSpec) =>
  media.kind === 'oneOf' ? media.options : [media]
const singles: readonly SingleMediaSpec[] = season2020.subProjects.flatMap(({ spec: { media } }) =>
  media.kind === 'together' ? media.parts.flatMap((part) => options(part.media)) : options(media),
)

const aMedia = () =>
  fc.oneof(
    fc.constantFrom(...singles),
    fc
      .uniqueArray(fc.constantFrom(...singles), { minLength: 1, maxLength: 3, selector: ({ kind }) => kind })
      .map((options) => ({ kind: 'oneOf' as const, options })),
    fc
      .array(fc.record({ media: fc.constantFrom(...singles), required: fc.boolean() }), { maxLength: 3 })
      .map((parts) => ({
        kind: 'together' as const,
        parts: parts.map((part, index) => ({ key: `part${index}`, label: '', ...part })),
      })),
  )

/** The eight with other media, other people and another order. */
const aSeason = () =>
  fc
    .tuple(
      ...season2020.subProjects.map((subProject, index) =>
        fc
          .record({ media: aMedia(), who: fc.subarray([...SUBMITTER_KINDS]), order: fc.nat(100) })
          .map(({ media, who, order }) => ({
            ...subProject,
            who: { value: who, source: 'default' as const },
            spec: { ...subProject.spec, media },
            homeOrder: order * 10 + index,
          })),
      ),
    )
    .map((subProjects) => ({ subProjects }))

/** Told by the data alone: a file of that kind is taken where files are, and none is needed where no part must be given. */
function takes({ spec: { media }, who }: SubProject, answers: GuideAnswers): boolean {
  const asked = media.kind === 'together' ? media.parts.filter(({ required }) => required) : [{ media }]
  const form =
    asked.length === 0
      ? answers.form === 'description'
      : JSON.stringify(asked).includes(`"kind":"${answers.form}"`)
  return form && who.value.some((kind) => kind === answers.who)
}

it('finds for every way through any season one sub-project that takes such a work from such a person', () => {
  fc.assert(
    fc.property(aSeason(), (season) => {
      for (const answers of ways(season)) {
        const found = whichSubProject(season, answers)
        expect(found && takes(found, answers)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

it('asks for nothing that no sub-project takes', () => {
  fc.assert(
    fc.property(aSeason(), (season) => {
      const asked = new Set(ways(season).map(({ form, who }) => `${form} ${who}`))
      const taken = WORK_FORMS.flatMap((form) =>
        SUBMITTER_KINDS.filter((who) => season.subProjects.some((each) => takes(each, { form, who }))).map(
          (who) => `${form} ${who}`,
        ),
      )
      expect([...asked].sort()).toEqual(taken.sort())
    }),
    { numRuns: 500 },
  )
})
