import { type SubProject } from '#shared/domain/season/sub-project'
import { type WorkContent } from '#shared/domain/work/work'

/** The content without answers to questions that its call asks no more. */
export const answeredContent = <Content extends Pick<WorkContent, 'fields'>>(
  content: Content,
  { spec }: Pick<SubProject, 'spec'>,
): Content => ({
  ...content,
  fields: Object.fromEntries(
    Object.entries(content.fields).filter(([key]) => spec.fields.some((field) => field.key === key)),
  ),
})
