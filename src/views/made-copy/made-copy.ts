import { type MediaReader } from '#shared/domain/media/reader'
import { type MediaWriter } from '#shared/domain/media/media-writer'
import { type MadeFile, madeName, notMade } from '../../platform/made-file'
import { madeFiles } from '../../platform/made-files'
import { type FilePlan, type NewFile } from '../../platform/made-files.types'
import { openMediaReader } from '../../platform/media-reader'
import { NoRoomError } from '../../platform/no-room-error'
import { type PickedFile } from '../../platform/picked-file'

/** What becomes of a file that is written anew. */
export interface CopyPlan extends Omit<FilePlan, 'inUse'> {
  write(reader: MediaReader, writer: MediaWriter): Promise<void>
}

export interface CopyJob {
  readonly file: PickedFile
  /** Paths of files still needed. */
  readonly inUse: FilePlan['inUse']
  /** Tells how far it has come, in per cent. */
  readonly tell: (percent: number) => void
  /** The person does not want it any more. */
  readonly isCancelled: () => boolean
}

class CancelledError extends Error {}

/** Tells each percent once, and ends the copying when it is not wanted any more. */
function watched(out: NewFile, sizeBytes: number, { tell, isCancelled }: CopyJob): NewFile {
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

/** Rejects with what reader and writer throw; what was half written is removed. */
async function copied(
  job: CopyJob,
  planOf: (reader: MediaReader) => Promise<CopyPlan | undefined>,
): Promise<MadeFile> {
  const { file, inUse } = job
  const reader = await openMediaReader(file)
  try {
    const plan = await planOf(reader)
    if (!plan) return notMade('FAILED')
    const { extension, sizeBytes } = plan
    const out = await madeFiles.begin({ extension, sizeBytes, inUse })
    try {
      await plan.write(reader, watched(out, sizeBytes, job))
    } catch (error) {
      await out.discard()
      throw error
    }
    if (!job.isCancelled())
      return { ok: true, file: { ...file, name: madeName(file.name, extension), sizeBytes, ...out.finish() } }
    await out.discard()
    return notMade('CANCELLED')
  } finally {
    await reader.close()
  }
}

/** Writes a picked file anew, piece by piece. `planOf` answers nothing where it cannot be done. Never rejects. */
export async function madeCopy(
  job: CopyJob,
  planOf: (reader: MediaReader) => Promise<CopyPlan | undefined>,
): Promise<MadeFile> {
  try {
    return await copied(job, planOf)
  } catch (error) {
    if (error instanceof CancelledError) return notMade('CANCELLED')
    return notMade(error instanceof NoRoomError ? 'NO_ROOM' : 'FAILED')
  }
}
