import { type MediaCheck } from '#shared/domain/media/verdict'
import { type Season } from '#shared/domain/season/season'
import { type Work, type WorkMedia } from '#shared/domain/work/work'
import { checkObject } from '../media/check-object'
import { temporaryUrls } from '../media/stored-object'
import { fileAsked } from '../records/asked-of-work'

/** Nobody asks for such a file there: its author is told, and the work does not wait for an answer that never comes. */
const notAsked = ({ sizeBytes }: WorkMedia): MediaCheck => ({
  verdict: 'reject',
  code: 'NOT_ASKED',
  warnings: [],
  facts: { sizeBytes },
})

async function checkFile(
  file: WorkMedia,
  url: string | undefined,
  work: Work,
  season: Season,
): Promise<MediaCheck> {
  const spec = await fileAsked(file, work, season)
  return spec ? checkObject(file, url, file.kind, spec) : notAsked(file)
}

/** Reads each file of the work by ranges, bound to the ETag of its upload; one verdict a file, in order. */
export async function runMachineCheck(work: Work, season: Season): Promise<readonly MediaCheck[]> {
  const urls = await temporaryUrls(work.media.map(({ fileId }) => fileId))
  const checks: MediaCheck[] = []
  for (const file of work.media) checks.push(await checkFile(file, urls.get(file.fileId), work, season))
  return checks
}
