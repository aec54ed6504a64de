import { mostWithin, type PhotoGoal, smallerPaintings } from '#shared/domain/media/smaller-photo'
import { type MakingFault } from './made-file'
import { paintedWithin } from './paint-down'
import { openPicture } from './photo-canvas'
import { type PickedFile } from './picked-file'

/** A plain JPEG of a photo that meets the goal, with no data but the picture. Never throws. */
export async function shrunkPhoto({ path }: PickedFile, goal: PhotoGoal): Promise<Uint8Array | MakingFault> {
  try {
    const picture = await openPicture(path)
    const paintings = smallerPaintings(picture.width, picture.height, goal)
    return (await paintedWithin(picture, paintings, mostWithin(goal.maxSizeBytes))) ?? 'NOT_SMALLER'
  } catch {
    // This phone cannot draw the coding.
    return 'FAILED'
  }
}
