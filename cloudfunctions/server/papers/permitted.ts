import { type Caller } from '#shared/domain/access/roles'
import { type Job } from '#shared/domain/papers/job'
import { type Season } from '#shared/domain/season/season'
import { documents } from '../platform/documents'
import { callerAs } from '../records/caller-as'
import { people } from '../records/person-repository'
import { seasonPart } from '../records/season-repository'
import { kindOf } from './paper-kinds'

export interface Permitted {
  readonly caller: Caller
  readonly season: Season
  /** The name of who asked for it. */
  readonly maker: string
}

/** Who asked for a job, as they are now: FORBIDDEN once they may not have its paper any more. */
export async function permitted({ ownerId, asked, seasonHash }: Job): Promise<Permitted> {
  const [person, season] = await Promise.all([
    people.find(documents, ownerId),
    seasonPart('season', seasonHash),
  ])
  const { caller } = await callerAs(person, ownerId, '', documents)
  await kindOf(asked).permit(asked, caller, season, documents)
  return { caller, season, maker: person?.displayName ?? '' }
}
