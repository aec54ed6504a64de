import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { seasonKeyOf } from '#shared/domain/work/standing'
import { type Work } from '#shared/domain/work/work'
import { type DocumentReader, documents } from '../platform/documents'
import { currentSeason, seasonOfYear } from './season-repository'
import { workRepository } from './work-repository'

/** The season by whose rules a work goes: the one it was sent in to, whatever is the current one; a draft's is the current. */
export async function seasonFor(work: Work): Promise<Season> {
  const key = seasonKeyOf(work)
  return key === undefined ? currentSeason() : seasonOfYear(key)
}

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
