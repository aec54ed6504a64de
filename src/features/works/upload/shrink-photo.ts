import { readPhotoLabel, withPhotoLabel } from '#shared/domain/media/photo-label'
import { type ServedSpec } from '#shared/domain/media/kinds'
import { type PhotoGoal } from '#shared/domain/media/smaller-photo'
import { type MadeFile, madeName, notMade } from '../../../platform/made-file'
import { madeFiles } from '../../../platform/made-files'
import { openMediaReader } from '../../../platform/media-reader'
import { NoRoomError } from '../../../platform/no-room-error'
import { shrunkPhoto } from '../../../platform/photo-shrinker'
import { type PickedFile } from '../../../platform/picked-file'
import { type WayJob } from './way-run'

const goalOf = (spec: ServedSpec): PhotoGoal => ({
  maxSizeBytes: spec.maxSizeBytes,
  ...('maxPixels' in spec ? { maxPixels: spec.maxPixels } : {}),
  ...('warnLongSide' in spec && spec.warnLongSide ? { keepLongSide: spec.warnLongSide.value } : {}),
})

async function labelOf(file: PickedFile): Promise<string | undefined> {
  const reader = await openMediaReader(file)
  try {
    return await readPhotoLabel(reader)
  } finally {
    await reader.close()
  }
}

/** The label takes room too. */
const less = (goal: PhotoGoal, label: string | undefined): PhotoGoal =>
  label === undefined
    ? goal
    : { ...goal, maxSizeBytes: { ...goal.maxSizeBytes, value: goal.maxSizeBytes.value - label.length - 64 } }

async function made({ file, check, spec, inUse }: WayJob): Promise<MadeFile> {
  const label = await labelOf(file)
  const plain = await shrunkPhoto(file, less(goalOf(spec), label))
  if (typeof plain === 'string') return notMade(plain)
  const bytes = label === undefined ? plain : withPhotoLabel(plain, label)
  const sizeBytes = bytes.length
  const out = await madeFiles.begin({ extension: 'jpg', sizeBytes, inUse })
  await out.append(bytes)
  const { width: _width, height: _height, ...rest } = file
  const { takenOn, takenNear } = check.apartFromLimits?.facts ?? {}
  return {
    ok: true,
    file: {
      ...rest,
      name: madeName(file.name, 'jpg'),
      sizeBytes,
      ...out.finish(),
      ...(takenOn && { takenOn }),
      ...(takenNear && { takenNear }),
    },
  }
}

/**
 * Makes a JPEG of a photo that keeps its slot's limits. Place and device stay behind, the AI label goes along; the day and
 * the city are remembered beside the file.
 */
export async function shrinkPhoto(job: WayJob): Promise<MadeFile> {
  try {
    return await made(job)
  } catch (error) {
    // A label that cannot be carried over is a fault too: without it nothing is made.
    return notMade(error instanceof NoRoomError ? 'NO_ROOM' : 'FAILED')
  }
}
