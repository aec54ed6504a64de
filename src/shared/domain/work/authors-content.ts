import { type Work, type WorkContent } from '#shared/domain/work/work'

/** The content as its author reads and edits it. */
export const authorsContent = ({ draft, content }: Pick<Work, 'draft' | 'content'>): WorkContent =>
  draft ?? content
