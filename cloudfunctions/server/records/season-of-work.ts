import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { seasonKeyOf } from '#shared/domain/work/standing'
import { type Work } from '#shared/domain/work/work'
import { type DocumentReader, documents } from '../platform/documents'
import { currentSeasonHash, hashOfYear, seasonPart } from './season-repository'
import { workRepository } from './work-repository'

/** The hash of the season by whose rules a work goes: the one it was sent in to, as that is now; a draft's is the current. */
export async function seasonHashFor(work: Work): Promise<string> {
  const key = seasonKeyOf(work)
  return key === undefined ? currentSeasonHash() : hashOfYear(key)
}

/** The season by whose rules a work goes, as it is now. */
export const seasonFor = async (work: Work): Promise<Season> =>
  seasonPart('season', await seasonHashFor(work))

/** The season as it was when the work was last submitted; undefined for one of whom that was not kept. */
export const seasonAsSubmitted = async ({ submittedTo }: Work): Promise<Season | undefined> =>
  submittedTo === undefined ? undefined : seasonPart('season', submittedTo)

/** The work of that id, whoever's it is, with its season; NOT_FOUND where there is none. */
export async function workWithSeason(
  reader: DocumentReader,
  workId: string,
): Promise<{ readonly work: Work; readonly season: Season }> {
  const work = await workRepository(reader).find(workId)
  if (!work) throw new Refusal('NOT_FOUND')
  return { work, season: await seasonFor(work) }
}

export const seasonOfWork = async (workId: string): Promise<Season> =>
  (await workWithSeason(documents, workId)).season
