import { containsPhone } from '#shared/domain/access/phone-in-text'
import { type SubProject } from '#shared/domain/season/sub-project'
import { fieldsAsked } from '#shared/domain/work/answered-content'
import { memberPart, teamOf } from '#shared/domain/work/submitter'
import { captionsOf } from '#shared/domain/work/caption'
import { type WorkContent } from '#shared/domain/work/work'

/** Keys of questions for a phone number. Only the author reads the full answer; officers read it masked. */
export const phoneFields = ({ spec }: Pick<SubProject, 'spec'>): readonly string[] =>
  spec.fields.flatMap(({ key, kind }) => (kind === 'phone' ? [key] : []))

/** The texts that others read, by part; none may hold a phone number. */
export function publicTexts(
  content: WorkContent,
  subProject: Pick<SubProject, 'spec'>,
): ReadonlyArray<readonly [part: string, text: string]> {
  const team = teamOf(content).length > 0
  const phones = phoneFields(subProject)
  return [
    ['title', content.title],
    ['synopsis', content.synopsis],
    ['workplace', content.workplace],
    ['authorName', content.authorName],
    ...(team ? [['authorRole', content.authorRole] as const] : []),
    ...(team ? content.members : []).flatMap(({ name, role }, at) => [
      [memberPart(at, 'name'), name] as const,
      [memberPart(at, 'role'), role] as const,
    ]),
    ...Object.entries(fieldsAsked(content, subProject))
      .filter(([key]) => !phones.includes(key))
      .map(([key, text]) => [`fields.${key}`, text] as const),
    ...Object.entries(captionsOf(content)).map(([id, text]) => [`captions.${id}`, text] as const),
  ]
}

/** The public parts that hold a phone number: any mobile, or a landline given in the form. */
export function partsWithPhone(content: WorkContent, subProject: Pick<SubProject, 'spec'>): string[] {
  const asked = phoneFields(subProject).map((key) => content.fields[key] ?? '')
  const numbers = [content.phone, ...asked]
  return publicTexts(content, subProject)
    .filter(([, text]) => numbers.some((number) => containsPhone(text, number)))
    .map(([part]) => part)
}
