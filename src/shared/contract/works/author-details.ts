import { action } from '#shared/contract/action'
import { type AuthorDetails } from '#shared/domain/work/author-details'

/**
 * What a new work's form begins with: kind of sender, unit, workplace, name and phone of the caller's last submitted work. Null
 * where there is none, or none since the caller had them forgotten. No copy is kept: they are read from that work.
 */
export const readAuthorDetails = action<{ subProject: string }, { details: AuthorDetails | null }>({
  name: 'works.authorDetails',
  unit: 'api',
  access: 'registered',
  effect: 'read',
  shows: ['ownWorks'],
})

/** From now on a form begins with nothing of what the caller submitted so far. The works stay as they are. */
export const forgetAuthorDetails = action<Record<string, never>, { forgotten: true }>({
  name: 'works.forgetDetails',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWorks'],
})
