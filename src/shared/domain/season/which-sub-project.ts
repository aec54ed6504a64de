import { type MediaSpec, type SingleMediaSpec } from '#shared/domain/season/media-spec'
import { type Season } from '#shared/domain/season/season'
import { type Sourced } from '#shared/domain/season/sourced'
import { type SubmitterKind, SUBMITTER_KINDS, type SubProject } from '#shared/domain/season/sub-project'

/** What somebody has. `description`: something described in writing that needs no file. */
export const WORK_FORMS = ['video', 'photos', 'audio', 'links', 'documents', 'description'] as const
export type WorkForm = (typeof WORK_FORMS)[number]

/** The subject of a work is a sub-project's key, or this if no topics match. */
export const OTHER_SUBJECT = 'other'

export interface GuideAnswers {
  readonly form?: WorkForm | undefined
  readonly who?: SubmitterKind | undefined
  readonly subject?: string | undefined
}

/** What may be chosen next, given the answers so far. */
export interface GuideQuestions {
  readonly forms: readonly WorkForm[]
  readonly kinds: readonly SubmitterKind[]
  /** The candidates to choose from by topic; empty where fewer than two are left. */
  readonly subjects: readonly SubProject[]
  /** Whether a candidate takes works outside all topics. */
  readonly otherSubject: boolean
}

type Calls = Pick<Season, 'subProjects'>

/** The media that decide a work's form; optional parts do not. */
function decisive(media: MediaSpec): readonly SingleMediaSpec[] {
  if (media.kind === 'oneOf') return media.options
  if (media.kind !== 'together') return [media]
  return media.parts.filter(({ required }) => required).flatMap((part) => decisive(part.media))
}

/** The forms a sub-project takes, in the order it names them. */
export function formsOf({ spec }: Pick<SubProject, 'spec'>): readonly WorkForm[] {
  const kinds = decisive(spec.media).map(({ kind }) => kind)
  return kinds.length === 0 ? ['description'] : kinds
}

/** A sub-project's rule for a form: its file formats, or how many links. Undefined for a description. */
export function formRule(
  { spec }: Pick<SubProject, 'spec'>,
  form: WorkForm,
): Sourced<readonly string[] | number> | undefined {
  const media = decisive(spec.media).find(({ kind }) => kind === form)
  return media && ('formats' in media ? media.formats : media.min)
}

/** The field with a choice for works outside its topics. */
export const otherTopicRule = ({ spec }: Pick<SubProject, 'spec'>) =>
  spec.fields.find(
    (field) =>
      (field.kind === 'choice' || field.kind === 'choices') &&
      field.options.some(({ key }) => key === OTHER_SUBJECT),
  )

/** The sub-projects for that form and kind of person, in the home page's order. */
function candidates({ subProjects }: Calls, { form, who }: GuideAnswers): readonly SubProject[] {
  if (form === undefined || who === undefined) return []
  return subProjects
    .filter((each) => formsOf(each).includes(form) && each.who.value.includes(who))
    .sort((a, b) => a.homeOrder - b.homeOrder)
}

export function guideQuestions(season: Calls, answers: GuideAnswers): GuideQuestions {
  const left = candidates(season, answers)
  const taking = season.subProjects.filter((each) => answers.form && formsOf(each).includes(answers.form))
  return {
    forms: WORK_FORMS.filter((form) => season.subProjects.some((each) => formsOf(each).includes(form))),
    kinds: SUBMITTER_KINDS.filter((kind) => taking.some(({ who }) => who.value.includes(kind))),
    subjects: left.length > 1 ? left : [],
    otherSubject: left.length > 1 && left.some((each) => otherTopicRule(each) !== undefined),
  }
}

/** The one sub-project for these answers. Undefined while several fit, or where none takes such a work. */
export function whichSubProject(season: Calls, answers: GuideAnswers): SubProject | undefined {
  const left = candidates(season, answers)
  if (left.length < 2) return left[0]
  if (answers.subject !== OTHER_SUBJECT) return left.find(({ key }) => key === answers.subject)
  // In the notice's order: the first call of a form is the widest.
  const open = season.subProjects.filter((each) => left.includes(each) && otherTopicRule(each) !== undefined)
  return open.find(({ formOpenHere }) => formOpenHere) ?? open[0]
}
