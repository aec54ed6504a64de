import { mostWithin, type PhotoGoal, smallerPaintings } from '#shared/domain/media/smaller-photo'
import { type MakingFault } from './made-file'
import { paintedWithin } from './paint-down'
import { openPicture } from './photo-canvas'
import { type PickedFile } from './picked-file'

/** A plain JPEG of a photo that keeps the goal, with nothing said in it but the picture. Never throws. */
export async function shrunkPhoto({ path }: PickedFile, goal: PhotoGoal): Promise<Uint8Array | MakingFault> {
  try {
    const picture = await openPicture(path)
    const paintings = smallerPaintings(picture.width, picture.height, goal)
    return (await paintedWithin(picture, paintings, mostWithin(goal.maxSizeBytes))) ?? 'NOT_SMALLER'
  } catch {
    // A coding that this phone does not draw.
    return 'FAILED'
  }
}
