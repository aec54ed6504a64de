import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type Season } from '#shared/domain/season/season'
import { shanghaiDay } from '#shared/domain/days'
import { type CountFault, countFault, type Slot, slotsOf } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import {
  givenLinks,
  isGiven,
  LINK_MAX_LENGTH,
  type LinkFault,
  linkFault,
  type WorkLink,
} from '#shared/domain/work/links'
import { submitterKindFaults, submitterKindOf, teamFaults } from '#shared/domain/work/submitter'
import { captionsOf } from '#shared/domain/work/caption'
import { UNCERTAIN_UNIT, type WorkContent } from '#shared/domain/work/work'

/**
 * A fault of one part of a form. The part's key is `title`, `fields.place`, `declarations.original`, `files.main`,
 * `captions.<upload id>`, `links.main` or `members.0.name`.
 */
export interface ContentFault {
  readonly part: string
  readonly reason: CountFault | LinkFault | 'tooShort' | 'repeated' | 'unknown'
  readonly limit?: number
  /** Its place among several, from 1. */
  readonly position?: number
}

/** A mainland mobile or a landline with its area code. */
const PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/
/** Whether works can be sent to a unit of that id. */
type IsUnit = (unitId: string) => boolean

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A calendar day that has begun in Shanghai. */
function isPastDay(text: string, now: number): boolean {
  if (!DAY.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) return false
  return !Number.isFinite(now) || text <= shanghaiDay(now)
}

export const isPhone = (text: string): boolean => PHONE.test(text)

function textFault(part: string, text: string, maxLength: number, required: boolean): ContentFault[] {
  if (text.trim() === '') return required ? [{ part, reason: 'missing' }] : []
  return Array.from(text).length > maxLength ? [{ part, reason: 'tooLong', limit: maxLength }] : []
}

function fieldFault(spec: FieldSpec, answer: string, isUnit: IsUnit, now: number): ContentFault[] {
  const part = `fields.${spec.key}`
  if (answer.trim() === '') return spec.required ? [{ part, reason: 'missing' }] : []
  const malformed: ContentFault[] = [{ part, reason: 'malformed' }]
  switch (spec.kind) {
    case 'choice':
      return spec.options.some(({ key }) => key === answer) ? [] : malformed
    case 'choices': {
      const chosen = answer.split(',')
      const known = chosen.every((key) => spec.options.some((option) => option.key === key))
      const fitting = new Set(chosen).size === chosen.length && chosen.length <= (spec.max ?? chosen.length)
      return known && fitting ? [] : malformed
    }
    case 'phone':
      return isPhone(answer) ? [] : malformed
    case 'date':
      return isPastDay(answer, now) ? [] : malformed
    case 'number':
      return /^\d+$/.test(answer) && Number(answer) <= spec.max ? [] : malformed
    case 'unit':
      return isUnit(answer) ? [] : malformed
    case 'longText': {
      const length = Array.from(answer).length
      if (spec.minLength !== undefined && length < spec.minLength)
        return [{ part, reason: 'tooShort', limit: spec.minLength }]
      return textFault(part, answer, spec.maxLength, spec.required)
    }
    case 'text':
    case 'place':
    case 'link':
      return textFault(part, answer, spec.maxLength, spec.required)
  }
}

const filesPart = (slot: string) => `files.${slot}`
const linksPart = (slot: string) => `links.${slot}`

/** The first link of a slot that breaks its rules. */
function linksFault({ key, links: spec }: Slot, links: readonly WorkLink[] = []): ContentFault[] {
  if (!spec) return givenLinks(links).length > 0 ? [{ part: linksPart(key), reason: 'unknown' }] : []
  const reasons = links.map((link) => (isGiven(link) ? linkFault(link, spec) : undefined))
  const at = reasons.findIndex((reason) => reason !== undefined)
  const reason = reasons[at]
  if (reason === undefined) return []
  return [
    {
      ...{ part: linksPart(key), reason, position: at + 1 },
      ...(reason === 'tooLong' ? { limit: LINK_MAX_LENGTH } : {}),
    },
  ]
}

/** Files and links without a slot in the spec, and slots with too few or too many. */
function filesFaults({ files, links }: WorkContent, { spec }: SubProject): ContentFault[] {
  const slots = slotsOf(spec.media)
  const isUnknown = (key: string) => slots.every((slot) => slot.key !== key)
  const unknownLinks = Object.keys(links).filter((key) => givenLinks(links[key]).length > 0 && isUnknown(key))
  const unknown = Object.keys(files).filter((key) => (files[key] ?? []).length > 0 && isUnknown(key))
  return [
    ...slots.flatMap((slot) => {
      const given = givenLinks(links[slot.key]).length
      const fault = countFault(slot, (files[slot.key]?.length ?? 0) + given)
      return [
        ...(fault ? [{ part: filesPart(slot.key), ...fault }] : []),
        ...linksFault(slot, links[slot.key]),
      ]
    }),
    ...unknownLinks.map((key): ContentFault => ({ part: linksPart(key), reason: 'unknown' })),
    ...unknown.map((key): ContentFault => ({ part: filesPart(key), reason: 'unknown' })),
  ]
}

/**
 * Every fault that prevents submission, in the form's order; empty if there is none. `now` (epoch ms) serves to refuse future
 * days; without it any calendar day passes. Which units there are only the cloud knows: without `isUnit` any passes.
 */
export function contentFaults(
  content: WorkContent,
  subProject: SubProject,
  season: Season,
  now = Infinity,
  isUnit: IsUnit = () => true,
): ContentFault[] {
  const { limits } = season
  const { unitId } = content
  const kind = submitterKindOf(content, subProject)
  const unitKnown = unitId === UNCERTAIN_UNIT || (unitId !== null && isUnit(unitId))
  return [
    ...filesFaults(content, subProject),
    ...Object.entries(captionsOf(content)).flatMap(([id, caption]) =>
      textFault(`captions.${id}`, caption, limits.captionMaxLength.value, false),
    ),
    ...textFault('title', content.title, limits.titleMaxLength.value, true),
    ...textFault('synopsis', content.synopsis, limits.synopsisMaxLength.value, false),
    ...subProject.spec.fields.flatMap((field) =>
      fieldFault(field, content.fields[field.key] ?? '', isUnit, now),
    ),
    ...submitterKindFaults(content, subProject),
    ...(unitId === null ? [{ part: 'unitId', reason: 'missing' } as const] : []),
    ...(unitId !== null && !unitKnown ? [{ part: 'unitId', reason: 'malformed' } as const] : []),
    ...(unitId === UNCERTAIN_UNIT && kind === 'unit' ? [{ part: 'unitId', reason: 'unknown' } as const] : []),
    ...textFault('workplace', content.workplace, limits.workplaceMaxLength.value, true),
    ...textFault('authorName', content.authorName, limits.authorNameMaxLength.value, true),
    ...(content.phone === '' ? [{ part: 'phone', reason: 'missing' } as const] : []),
    ...(content.phone !== '' && !isPhone(content.phone)
      ? [{ part: 'phone', reason: 'malformed' } as const]
      : []),
    ...(kind === 'team'
      ? teamFaults(content, limits.maxTeamMembers.value, limits.authorNameMaxLength.value)
      : []),
    ...subProject.spec.declarations.flatMap((declaration) => {
      const answer = content.declarations[declaration.key]
      const given = declaration.kind === 'agree' ? answer === true : answer !== undefined
      return declaration.required && !given
        ? [{ part: `declarations.${declaration.key}`, reason: 'missing' } as const]
        : []
    }),
  ]
}

/** The units that the content names: its own, and the answers to fields that ask for one. */
export const unitsNamedIn = ({ unitId, fields }: WorkContent, { spec }: SubProject): readonly string[] =>
  [unitId, ...spec.fields.map(({ key, kind }) => (kind === 'unit' ? fields[key] : null))].filter(
    (id): id is string => typeof id === 'string' && id !== '' && id !== UNCERTAIN_UNIT,
  )
