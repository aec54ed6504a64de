import { type SubProject } from '#shared/domain/season/sub-project'
import { type Work, type WorkContent } from '#shared/domain/work/work'

/** What an author would otherwise write again in each work. */
export type AuthorDetails = Pick<
  WorkContent,
  'submitterKind' | 'unitId' | 'workplace' | 'authorName' | 'phone'
>

export const NO_DETAILS: AuthorDetails = {
  ...{ submitterKind: null, unitId: null, workplace: '', authorName: '', phone: '' },
}

/**
 * The details of the author's last submitted work, for the form of that sub-project. Null where none was submitted since
 * `forgottenAt`, epoch ms. A team is written anew, since its members are.
 */
export function detailsFrom(
  last: Work | undefined,
  { who }: Pick<SubProject, 'who'>,
  forgottenAt: number,
): AuthorDetails | null {
  if (!last || (last.submittedAt ?? 0) <= forgottenAt) return null
  const { submitterKind: kind, unitId, workplace, authorName, phone } = last.content
  const submitterKind = kind !== null && kind !== 'team' && who.value.includes(kind) ? kind : null
  return { submitterKind, unitId, workplace, authorName, phone }
}
