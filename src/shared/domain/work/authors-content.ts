import { type Work, type WorkContent } from '#shared/domain/work/work'

/** The content as its author reads and edits it. */
export const authorsContent = ({ draft, content }: Pick<Work, 'draft' | 'content'>): WorkContent =>
  draft ?? content

/** The version that officers decide on: it rises with every write except those to the draft alone. */
export const reviewVersion = ({ version, draftWrites = 0 }: Pick<Work, 'version' | 'draftWrites'>): number =>
  version - draftWrites
