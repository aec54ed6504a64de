import { type PublicMedia, type PublicWork } from '#shared/contract/gallery/gallery'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { shownSize } from '#shared/domain/media/shown-size'
import { type Season } from '#shared/domain/season/season'
import { AI_DECLARATION } from '#shared/domain/season/submission-spec'
import { seasonKeyOf } from '#shared/domain/work/standing'
import { teamOf } from '#shared/domain/work/submitter'
import { captionOf, type Work, type WorkMedia } from '#shared/domain/work/work'
import { optional } from '../platform/optional'
import { type FileAddress } from '../media/verified-urls'
import { galleryCardOf } from '../records/gallery-card'

function publicMediaOf(
  { slot, kind, check }: WorkMedia,
  key: string,
  caption: string | undefined,
  address: FileAddress | undefined,
): PublicMedia {
  return {
    key,
    slot,
    ...optional('caption', caption),
    kind,
    ...address,
    ...optional('durationMs', check?.facts.durationMs),
    ...optional('pages', check?.facts.pageCount),
    ...(check && shownSize(check.facts)),
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
  team: teamOf(work.content),
  aiGenerated: work.content.declarations[AI_DECLARATION] === true,
  media: work.media.map((file, index) => {
    const playable = !mediaKindRow(file.kind).plays || season.playback.memberVideosPlayable
    const address = playable ? addresses.get(file.uploadId) : undefined
    return publicMediaOf(file, `${file.slot}-${index}`, captionOf(work.content, file.uploadId), address)
  }),
})
