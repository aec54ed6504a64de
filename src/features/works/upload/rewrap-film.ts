import { planRewrap } from '#shared/domain/media/rewrap/plan-rewrap'
import { writeRewrapped } from '#shared/domain/media/rewrap/write-rewrapped'
import { type MadeFile } from '../../../platform/made-file'
import { madeCopy } from '../../../views/made-copy/made-copy'
import { type WayJob } from './way-run'

/** An MP4 of a QuickTime film, nothing coded anew; place and device stay behind, the AI label goes along. Never rejects. */
export const rewrapFilm = (job: WayJob): Promise<MadeFile> =>
  madeCopy(job, async (reader) => {
    const plan = await planRewrap(reader)
    if (!plan.ok) return undefined
    const { sizeBytes } = plan
    return { extension: 'mp4', sizeBytes, write: (from, writer) => writeRewrapped(plan, from, writer) }
  })
