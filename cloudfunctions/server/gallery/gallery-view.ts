import { type PublicMedia, type PublicWork } from '#shared/contract/gallery/gallery'
import { type Season } from '#shared/domain/season/season'
import { seasonKeyOf } from '#shared/domain/work/standing'
import { type Work, type WorkMedia } from '#shared/domain/work/work'
import { optional } from '../platform/optional'
import { type FileAddress } from '../media/verified-urls'
import { galleryCardOf } from '../records/gallery-card'

/** The declaration by which an author says that AI made it; shown to everyone (标识办法, in force 2025-09-01). */
const AI_DECLARATION = 'ai'

function publicMediaOf({ kind, check }: WorkMedia, address: FileAddress | undefined): PublicMedia {
  const { durationMs, width, height, rotationCw } = check?.facts ?? {}
  const turned = rotationCw === 90 || rotationCw === 270
  return {
    kind,
    ...address,
    ...optional('durationMs', durationMs),
    ...optional('width', turned ? height : width),
    ...optional('height', turned ? width : height),
  }
}

/** A public work for anyone: no phone, no file name, no id but its own. */
export const publicWorkOf = (
  work: Work,
  addresses: ReadonlyMap<string, FileAddress>,
  season: Season,
): PublicWork => ({
  ...galleryCardOf(work),
  seasonKey: seasonKeyOf(work) ?? season.key,
  synopsis: work.content.synopsis,
  workplace: work.content.workplace,
  aiGenerated: work.content.declarations[AI_DECLARATION] === true,
  media: work.media.map((file) => {
    const playable = file.kind !== 'video' || season.playback.memberVideosPlayable
    return publicMediaOf(file, playable ? addresses.get(file.uploadId) : undefined)
  }),
})
