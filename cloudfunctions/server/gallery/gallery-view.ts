import { type PublicMedia, type PublicWork } from '#shared/contract/gallery/gallery'
import { type CoverView } from '#shared/contract/works/views'
import { isShownKind, mediaKindRow } from '#shared/domain/media/kinds'
import { shownSize } from '#shared/domain/media/shown-size'
import { type Season } from '#shared/domain/season/season'
import { AI_DECLARATION } from '#shared/domain/season/submission-spec'
import { seasonKeyOf } from '#shared/domain/work/standing'
import { teamOf } from '#shared/domain/work/submitter'
import { captionOf } from '#shared/domain/work/caption'
import { type Work, type WorkMedia } from '#shared/domain/work/work'
import { optional } from '../platform/optional'
import { type FileAddress } from '../media/verified-urls'
import { galleryCardOf } from '../records/gallery-card'

/** Where the files of a public work and their covers can be read, by upload id. */
export interface PublicFiles {
  readonly addresses: ReadonlyMap<string, FileAddress>
  readonly covers: ReadonlyMap<string, CoverView>
}

/** What of a file anyone may load, if anything: of a photo its cover alone, for the original may say where it was taken. */
function shownOf(
  { kind, uploadId, check }: WorkMedia,
  { addresses, covers }: PublicFiles,
  season: Season,
): Partial<PublicMedia> {
  if (!isShownKind(kind)) return {}
  const { viewer } = mediaKindRow(kind)
  const played = season.playback[kind].value
  const address = addresses.get(uploadId)
  const cover = covers.get(uploadId)
  if (viewer === 'pictures' && !played) return { ...(check && shownSize(check.facts)) }
  if (viewer === 'pictures')
    return (
      cover ?? {
        ...(check && shownSize(check.facts)),
        ...(address && 'unreachable' in address ? address : {}),
      }
    )
  return {
    ...(played ? address : {}),
    ...optional('durationMs', check?.facts.durationMs),
    ...(check && shownSize(check.facts)),
    ...optional('cover', cover),
  }
}

/** A public work for anyone: no phone, no file name, no id but its own. */
export const publicWorkOf = (work: Work, files: PublicFiles, season: Season): PublicWork => ({
  ...galleryCardOf(
    work,
    work.media.map(({ uploadId }) => files.covers.get(uploadId)).find((cover) => cover),
  ),
  seasonKey: seasonKeyOf(work) ?? season.key,
  synopsis: work.content.synopsis,
  workplace: work.content.workplace,
  team: teamOf(work.content),
  ...(work.media.some((file) => isShownKind(file.kind) && !season.playback[file.kind].value)
    ? { shownElsewhere: true as const }
    : {}),
  aiGenerated: work.content.declarations[AI_DECLARATION] === true,
  media: work.media.map((file, index) => ({
    key: `${file.slot}-${index}`,
    slot: file.slot,
    ...optional('caption', captionOf(work.content, file.uploadId)),
    kind: file.kind,
    ...shownOf(file, files, season),
  })),
})
