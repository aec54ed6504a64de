import { readPlaces } from '#shared/domain/media/places/read-places'
import { writeWithoutPlaces } from '#shared/domain/media/places/write-without-places'
import { type MadeFile } from '../../platform/made-file'
import { type CopyJob, madeCopy } from './made-copy'

/** The same film or sound without the place of its recording; all else in it stays. Never rejects. */
export const withoutPlace = (job: CopyJob): Promise<MadeFile> =>
  madeCopy(job, async (reader) => {
    const places = await readPlaces(reader)
    return {
      extension: job.file.kind === 'audio' ? 'm4a' : 'mp4',
      sizeBytes: job.file.sizeBytes,
      write: (from, writer) => writeWithoutPlaces(places, from, writer),
    }
  })
