import { type Limit } from '#shared/domain/season/sourced'
import { isMp4, isQuickTime } from './brands'
import { isPlaybackRisk, isVideoCodecAccepted } from './codecs'
import { extensionLies } from './file-name'
import { moving, noteLayout, readFilm, type Film } from './film'
import { MediaFault, demand, truncated } from './media-fault'
import { requireLength, requireSize } from './limit-faults'
import { type MediaWindow } from './media-window'
import { openMedia } from './open-media'
import { type MediaReader } from './reader'
import { noFindings, settle, type Findings } from './settle'
import { type MediaCheck } from './verdict'
import { readLayout, type VideoLayout } from './video-layout'

/** What a video may be. */
export interface VideoLimits {
  readonly maxDurationMs: Limit
  readonly maxSizeBytes: Limit
  /** From this size on `SIZE_NEAR_LIMIT`. */
  readonly warnSizeBytes?: number
  /** A short side below this many pixels gives `LOW_RESOLUTION`. */
  readonly minShortSide?: number
  /** What else is asked of a film; `requireNoPlace` refuses one that tells where it was recorded. */
  readonly require?: (window: MediaWindow, layout: VideoLayout) => Promise<void>
}

/**
 * Says whether a file is a real MP4 within the limits, from its own bytes; header durations and Content-Type are not
 * believed, and `fileName` only serves to remark on a wrong extension.
 * Throws only `MediaChangedError`.
 */
export async function checkVideo(
  reader: MediaReader,
  limits: VideoLimits,
  fileName?: string,
): Promise<MediaCheck> {
  const findings = noFindings()
  return settle(findings, async () => {
    const { window, format } = await openMedia(reader, findings)
    if (extensionLies(fileName, format)) findings.warnings.add('EXT_MISMATCH')
    checkSize(window, findings, limits)
    const layout = await readLayout(window)
    noteLayout(layout, findings)
    if (layout.brands && isQuickTime(layout.brands)) {
      await settle(findings, () => readFilm(window, layout, findings))
      throw new MediaFault('QUICKTIME_MOV')
    }
    if (!layout.brands || !isMp4(layout.brands))
      throw new MediaFault('NOT_MP4', format ? { format } : undefined)
    checkPicture(await readFilm(window, layout, findings), findings, limits)
    await limits.require?.(window, layout)
  })
}

function checkSize({ size }: MediaWindow, { warnings }: Findings, limits: VideoLimits): void {
  requireSize(size, limits.maxSizeBytes)
  if (limits.warnSizeBytes !== undefined && size >= limits.warnSizeBytes) warnings.add('SIZE_NEAR_LIMIT')
}

function checkPicture(film: Film, findings: Findings, limits: VideoLimits): void {
  const { facts, warnings } = findings
  if (film.onlyBeginning) throw new MediaFault('TRUNCATED')
  const pictures = moving(film, facts)
  const [first] = pictures
  if (!first) throw film.broken.find(({ kind }) => kind === 'video')?.fault ?? new MediaFault('NO_VIDEO')
  demand(facts.fragmented === true || pictures.some(({ places }) => places.totalBytes > 0), 'empty samples')
  if (film.tracks.some(({ description }) => description.encrypted)) throw new MediaFault('ENCRYPTED')
  const { codec, tag } = first.description
  if (!isVideoCodecAccepted(codec)) throw new MediaFault('CODEC_UNSUPPORTED', { codec: codec ?? tag })
  if (!(film.span.ticks > 0)) throw new MediaFault('DURATION_UNKNOWN')
  requireLength(film.span, limits.maxDurationMs)
  if (film.missingBytes > 0) noteMissing(film, pictures, findings)
  const sounds = film.tracks.filter(({ kind }) => kind === 'audio')
  if (!facts.hasAudio) warnings.add('NO_AUDIO')
  if (isPlaybackRisk(codec) || sounds.some(({ description }) => isPlaybackRisk(description.codec)))
    warnings.add('CODEC_PLAYBACK_RISK')
  const shortSide = Math.min(facts.width ?? 0, facts.height ?? 0)
  if (limits.minShortSide !== undefined && shortSide < limits.minShortSide) warnings.add('LOW_RESOLUTION')
}

/** Of a file that is there to its end, sound that points beyond it is no reason to refuse the picture. */
function noteMissing(
  { isCut, missingBytes }: Film,
  pictures: Film['tracks'],
  { facts, warnings }: Findings,
): void {
  const isPicture = pictures.some(({ places }) => places.furthestEnd > facts.sizeBytes)
  if (isCut || isPicture || facts.fragmented === true) throw truncated(missingBytes)
  warnings.add('BROKEN_TRACK')
}
