import { type SubProject } from '#shared/domain/season/sub-project'
import { type WorkContent } from '#shared/domain/work/work'

/** The answers to what the call asks now; what was written for a question that it asks no more is nobody's to read. */
export const fieldsAsked = (
  { fields }: Pick<WorkContent, 'fields'>,
  { spec }: Pick<SubProject, 'spec'>,
): WorkContent['fields'] =>
  Object.fromEntries(
    spec.fields.flatMap(({ key }) => {
      const answer = fields[key]
      return answer === undefined ? [] : [[key, answer]]
    }),
  )

/** The content without answers to questions that its call asks no more. */
export const answeredContent = (content: WorkContent, subProject: Pick<SubProject, 'spec'>): WorkContent => ({
  ...content,
  fields: fieldsAsked(content, subProject),
})
