import { type SubProject } from '#shared/domain/season/sub-project'
import { type WorkContent } from '#shared/domain/work/work'

/** The answers to the call's present questions. Nobody reads answers to questions that it dropped. */
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

/** The content without answers to questions that its call dropped. */
export const answeredContent = (content: WorkContent, subProject: Pick<SubProject, 'spec'>): WorkContent => ({
  ...content,
  fields: fieldsAsked(content, subProject),
})
