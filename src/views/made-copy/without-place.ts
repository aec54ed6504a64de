import { mediaKindRow } from '#shared/domain/media/kinds'
import { readPlaces } from '#shared/domain/media/places/read-places'
import { writeWithoutPlaces } from '#shared/domain/media/places/write-without-places'
import { type MadeFile } from '../../platform/made-file'
import { type CopyJob, madeCopy } from './made-copy'

/** The same film or sound without the place of its recording; all else in it stays. Never rejects. */
export const withoutPlace = (job: CopyJob): Promise<MadeFile> =>
  madeCopy(job, async (reader) => {
    const { kind, sizeBytes } = job.file
    const { boxed } = mediaKindRow(kind)
    if (!boxed) return undefined
    const places = await readPlaces(reader)
    return {
      ...{ extension: boxed, sizeBytes },
      write: (from, writer) => writeWithoutPlaces(places, from, writer),
    }
  })
