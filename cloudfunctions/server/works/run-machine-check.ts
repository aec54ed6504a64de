import { type MediaCheck } from '#shared/domain/media/verdict'
import { type Season } from '#shared/domain/season/season'
import { slotByKey, specFor } from '#shared/domain/season/slots'
import { subProjectOf } from '#shared/domain/season/sub-projects'
import { type Work, type WorkMedia } from '#shared/domain/work/work'
import { checkObject } from '../media/check-object'
import { temporaryUrls } from '../media/stored-object'

function checkFile(
  file: WorkMedia,
  url: string | undefined,
  work: Work,
  season: Season,
): Promise<MediaCheck> {
  const slot = slotByKey(subProjectOf(season, work.subProject).spec.media, file.slot)
  const spec = slot && specFor(slot, file.kind)
  if (!spec) throw new Error(`the season asks for no ${file.kind} in ${work.subProject}/${file.slot}`)
  return checkObject(file, url, file.kind, spec)
}

/** Reads each file of the work by ranges, bound to the ETag of its upload; one verdict a file, in order. */
export async function runMachineCheck(work: Work, season: Season): Promise<readonly MediaCheck[]> {
  const urls = await temporaryUrls(work.media.map(({ fileId }) => fileId))
  const checks: MediaCheck[] = []
  for (const file of work.media) checks.push(await checkFile(file, urls.get(file.fileId), work, season))
  return checks
}
