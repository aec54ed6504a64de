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
 * The details of the author's last submitted work, for the form of that sub-project. `works`: the latest first. Null where
 * none was submitted since `forgottenAt`, epoch ms. A team is written anew, since its members are.
 */
export function detailsFrom(
  works: readonly Work[],
  { who }: Pick<SubProject, 'who'>,
  forgottenAt: number,
): AuthorDetails | null {
  const last = works.find(({ submittedAt = 0 }) => submittedAt > forgottenAt)
  if (!last) return null
  const { submitterKind: kind, unitId, workplace, authorName, phone } = last.content
  const submitterKind = kind !== null && kind !== 'team' && who.value.includes(kind) ? kind : null
  return { submitterKind, unitId, workplace, authorName, phone }
}
