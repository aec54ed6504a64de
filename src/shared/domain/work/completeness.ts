import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { UNCERTAIN_UNIT, type WorkContent } from '#shared/domain/work/work'

/** What is wrong with one part of a form; the part is named by its key (`title`, `fields.place`, `declarations.original`). */
export interface ContentFault {
  readonly part: string
  readonly reason: 'missing' | 'tooLong' | 'tooShort' | 'malformed'
  readonly limit?: number
}

/** A mainland mobile or a landline with its area code. */
const PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

export const isPhone = (text: string): boolean => PHONE.test(text)

function textFault(part: string, text: string, maxLength: number, required: boolean): ContentFault[] {
  if (text.trim() === '') return required ? [{ part, reason: 'missing' }] : []
  return Array.from(text).length > maxLength ? [{ part, reason: 'tooLong', limit: maxLength }] : []
}

function fieldFault(spec: FieldSpec, answer: string): ContentFault[] {
  const part = `fields.${spec.key}`
  if (answer.trim() === '') return spec.required ? [{ part, reason: 'missing' }] : []
  const malformed: ContentFault[] = [{ part, reason: 'malformed' }]
  switch (spec.kind) {
    case 'choice':
      return spec.options.some(({ key }) => key === answer) ? [] : malformed
    case 'choices': {
      const chosen = answer.split(',')
      return chosen.every((key) => spec.options.some((option) => option.key === key)) ? [] : malformed
    }
    case 'phone':
      return isPhone(answer) ? [] : malformed
    case 'date':
      return DAY.test(answer) ? [] : malformed
    case 'number':
      return /^\d+$/.test(answer) && Number(answer) <= spec.max ? [] : malformed
    case 'unit':
      return []
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

function mediaFault(spec: MediaSpec, count: number): ContentFault[] {
  if (count === 0) return [{ part: 'media', reason: 'missing' }]
  const most = spec.kind === 'photos' ? spec.maxOpenHere : 1
  return count > most ? [{ part: 'media', reason: 'tooLong', limit: most }] : []
}

/** Everything that keeps a content from being submitted, in the form's order; empty when it may go. */
export function contentFaults(content: WorkContent, subProject: SubProject, season: Season): ContentFault[] {
  const { limits } = season
  const unitKnown =
    content.unitId === UNCERTAIN_UNIT ||
    season.units.some(({ id, kind }) => id === content.unitId && kind !== 'root')
  return [
    ...mediaFault(subProject.spec.media, content.uploadIds.length),
    ...textFault('title', content.title, limits.titleMaxLength.value, true),
    ...textFault('synopsis', content.synopsis, limits.synopsisMaxLength.value, true),
    ...subProject.spec.fields.flatMap((field) => fieldFault(field, content.fields[field.key] ?? '')),
    ...(content.unitId === null ? [{ part: 'unitId', reason: 'missing' } as const] : []),
    ...(content.unitId !== null && !unitKnown ? [{ part: 'unitId', reason: 'malformed' } as const] : []),
    ...textFault('workplace', content.workplace, limits.workplaceMaxLength.value, true),
    ...textFault('authorName', content.authorName, limits.authorNameMaxLength.value, true),
    ...(content.phone === '' ? [{ part: 'phone', reason: 'missing' } as const] : []),
    ...(content.phone !== '' && !isPhone(content.phone)
      ? [{ part: 'phone', reason: 'malformed' } as const]
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

/** The texts others will read, by part; none may hold a phone number. */
export function publicTexts(content: WorkContent): ReadonlyArray<readonly [part: string, text: string]> {
  return [
    ['title', content.title],
    ['synopsis', content.synopsis],
    ['workplace', content.workplace],
    ['authorName', content.authorName],
    ...Object.entries(content.fields).map(([key, text]) => [`fields.${key}`, text] as const),
  ]
}
