import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { seasonKeyOf } from '#shared/domain/work/standing'
import { type Work } from '#shared/domain/work/work'
import { type DocumentReader, documents } from '../platform/documents'
import { currentSeasonHash, hashOfYear, seasonPart } from './season-repository'
import { works } from './work-repository'

/** The hash of the season whose rules apply to a work, as it is now. A draft's is the current one. */
export async function seasonHashFor(work: Work): Promise<string> {
  const key = seasonKeyOf(work)
  return key === undefined ? currentSeasonHash() : hashOfYear(key)
}

/** The season whose rules apply to a work, as it is now. */
export const seasonFor = async (work: Work): Promise<Season> =>
  seasonPart('season', await seasonHashFor(work))

/** The season at the work's last submission; undefined for a work without a record of it. */
export const seasonAsSubmitted = async ({ submittedTo }: Work): Promise<Season | undefined> =>
  submittedTo === undefined ? undefined : seasonPart('season', submittedTo)

/** Anyone's work of that id, with its season; NOT_FOUND if there is none. */
export async function workWithSeason(
  reader: DocumentReader,
  workId: string,
): Promise<{ readonly work: Work; readonly season: Season }> {
  const work = await works.find(reader, workId)
  if (!work) throw new Refusal('NOT_FOUND')
  return { work, season: await seasonFor(work) }
}

export const seasonOfWork = async (workId: string): Promise<Season> =>
  (await workWithSeason(documents, workId)).season
