import { planRewrap } from '#shared/domain/media/rewrap/plan-rewrap'
import { writeRewrapped } from '#shared/domain/media/rewrap/write-rewrapped'
import { type MadeFile, madeName, notMade } from '../../../platform/made-file'
import { madeFiles } from '../../../platform/made-files'
import { type NewFile } from '../../../platform/made-files.types'
import { openMediaReader } from '../../../platform/media-reader'
import { NoRoomError } from '../../../platform/no-room-error'
import { type WayJob } from './way-run'

class CancelledError extends Error {}

/** Tells each percent once, and ends the copying when it is not wanted any more. */
function watched(out: NewFile, sizeBytes: number, { tell, isCancelled }: WayJob): NewFile {
  let written = 0
  return {
    ...out,
    async append(bytes) {
      if (isCancelled()) throw new CancelledError('cancelled')
      await out.append(bytes)
      written += bytes.length
      tell(Math.floor((written / sizeBytes) * 100))
    },
  }
}

/**
 * Makes an MP4 of a QuickTime film piece by piece, nothing coded anew; place and device stay behind, the AI label goes along.
 * What was half written is removed. Rejects with what reader and writer throw.
 */
async function copied(job: WayJob): Promise<MadeFile> {
  const { file, inUse } = job
  const reader = await openMediaReader(file)
  try {
    const plan = await planRewrap(reader)
    if (!plan.ok) return notMade('FAILED')
    const { sizeBytes } = plan
    const out = await madeFiles.begin({ extension: 'mp4', sizeBytes, inUse })
    try {
      await writeRewrapped(plan, reader, watched(out, sizeBytes, job))
    } catch (error) {
      await out.discard()
      throw error
    }
    if (!job.isCancelled())
      return { ok: true, file: { ...file, name: madeName(file.name, 'mp4'), sizeBytes, ...out.finish() } }
    await out.discard()
    return notMade('CANCELLED')
  } finally {
    await reader.close()
  }
}

export async function rewrapFilm(job: WayJob): Promise<MadeFile> {
  try {
    return await copied(job)
  } catch (error) {
    if (error instanceof CancelledError) return notMade('CANCELLED')
    return notMade(error instanceof NoRoomError ? 'NO_ROOM' : 'FAILED')
  }
}
