import { is3gp, isMp4, isQuickTime } from './brands'
import { isPlaybackRisk, isVideoCodecAccepted } from './codecs'
import { editedSpan, fragmentedSpan, longer, reaches, spanMs, type Span } from './edit-list'
import { extensionLies } from './file-name'
import { readFragments, type FragmentTotals } from './fragments'
import { MediaFault, corrupt, demand } from './media-fault'
import { MediaWindow } from './media-window'
import { parseMovie, type Movie } from './movie'
import { type MediaReader } from './reader'
import { noFindings, settle, type Findings } from './settle'
import { sniff } from './sniff'
import { type Track } from './track'
import { type MediaCheck } from './verdict'
import { MAX_MOOV_BYTES, readLayout, type VideoLayout } from './video-layout'

/** What a video may be. The maxima themselves are refused: 180,000 ms means shorter than 180 s. */
export interface VideoLimits {
  /** Exclusive. */
  readonly maxDurationMs: number
  /** Exclusive. */
  readonly maxSizeBytes: number
  /** From this size on `SIZE_NEAR_LIMIT`. */
  readonly warnSizeBytes?: number
  /** A short side below this many pixels gives `LOW_RESOLUTION`. */
  readonly minShortSide?: number
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
    const window = await MediaWindow.open(reader)
    judgeSize(window, findings, limits, fileName)
    const layout = await readLayout(window)
    noteLayout(layout, findings)
    if (layout.brands && isQuickTime(layout.brands)) {
      await settle(findings, () => readVideo(window, layout, findings).then(() => undefined))
      throw new MediaFault('QUICKTIME_MOV')
    }
    if (!layout.brands || !isMp4(layout.brands))
      throw new MediaFault('NOT_MP4', findings.facts.format ? { format: findings.facts.format } : undefined)
    judgeVideo(await readVideo(window, layout, findings), findings, limits)
  })
}

function judgeSize(
  { size, head }: MediaWindow,
  { facts, warnings }: Findings,
  limits: VideoLimits,
  fileName?: string,
): void {
  facts.sizeBytes = size
  if (size === 0) throw new MediaFault('EMPTY_FILE')
  const format = sniff(head)
  if (format) facts.format = format
  if (extensionLies(fileName, format)) warnings.add('EXT_MISMATCH')
  if (size >= limits.maxSizeBytes)
    throw new MediaFault('TOO_LARGE', { sizeBytes: size, maxSizeBytes: limits.maxSizeBytes })
  if (limits.warnSizeBytes !== undefined && size >= limits.warnSizeBytes) warnings.add('SIZE_NEAR_LIMIT')
}

function noteLayout(layout: VideoLayout, { facts, warnings }: Findings): void {
  const { brands, moov, mdatStart, overrun } = layout
  if (brands) {
    facts.majorBrand = brands.major
    facts.format ??= is3gp(brands) ? '3gp' : isMp4(brands) ? 'mp4' : undefined
  }
  if (moov) {
    facts.faststart = mdatStart === undefined || moov.start < mdatStart
    facts.fragmented = layout.firstFragment !== undefined
  }
  if (!moov || overrun === moov) return
  if (layout.moovCount > 1) warnings.add('DUPLICATE_MOOV')
  if (layout.junkAt !== undefined) warnings.add('TRAILING_DATA')
  if (overrun) warnings.add(overrun.type === 'mdat' ? 'MDAT_OVERRUN' : 'TRAILING_DATA')
}

interface Video {
  readonly tracks: readonly ShownTrack[]
  readonly span: Span
  readonly missingBytes: number
  /** The index announces fragments, and none came. */
  readonly onlyBeginning: boolean
}

interface ShownTrack extends Track {
  readonly span: Span
}

/** Reads index and fragments, and notes what they say. */
async function readVideo(window: MediaWindow, layout: VideoLayout, findings: Findings): Promise<Video> {
  const movie = await readMovie(window, layout)
  const { firstFragment } = layout
  findings.facts.fragmented = movie.mayHaveFragments || firstFragment !== undefined
  noteTracks(movie.tracks, findings)
  const fragments =
    firstFragment === undefined ? undefined : await readFragments(window, movie, firstFragment, layout.sidx)
  const tracks = movie.tracks
    .map((track) => shown(track, movie, fragments))
    .filter((track) => track.times.count > 0)
  const span = tracks.map((track) => track.span).reduce(longer, { ticks: 0, timescale: 1 })
  noteShown(tracks, span, movie, findings)
  if (fragments?.junkAt !== undefined) findings.warnings.add('TRAILING_DATA')
  if (fragments?.overrun)
    findings.warnings.add(fragments.overrun.type === 'mdat' ? 'MDAT_OVERRUN' : 'TRAILING_DATA')
  const furthest = Math.max(fragments?.furthestEnd ?? 0, ...tracks.map(({ places }) => places.furthestEnd))
  return {
    tracks,
    span,
    missingBytes: Math.max(0, furthest - window.size),
    onlyBeginning: movie.mayHaveFragments && !fragments && tracks.length === 0,
  }
}

async function readMovie(window: MediaWindow, { moov, overrun }: VideoLayout): Promise<Movie> {
  if (!moov) throw new MediaFault('NO_MOOV')
  if (overrun === moov) throw new MediaFault('TRUNCATED', { missingBytes: moov.end - window.size })
  const length = moov.end - moov.payload
  if (length > MAX_MOOV_BYTES) throw corrupt('moov size')
  return parseMovie(await window.bytes(moov.payload, length), window.size)
}

function shown(track: Track, movie: Movie, fragments: FragmentTotals | undefined): ShownTrack {
  const more = fragments?.tracks.get(track.id)
  if (!more) return { ...track, span: editedSpan(track.times, track.edits, track.timescale, movie.timescale) }
  const inMoov = track.times.count > 0
  const times = inMoov
    ? { ...track.times, count: track.times.count + more.count, ticks: track.times.ticks + more.ticks }
    : more
  return { ...track, times, span: fragmentedSpan(times, track.edits, track.timescale, movie.timescale) }
}

function noteTracks(tracks: readonly Track[], { facts }: Findings): void {
  const video = tracks.find(({ kind }) => kind === 'video')
  if (!video) return
  const { width, height, codec } = video.description
  if (width > 0 && height > 0) Object.assign(facts, { width, height })
  facts.rotationCw = video.rotationCw
  if (codec) facts.videoCodec = codec
}

/** A header that claims another length than the samples have is only remarked on; before fragments it cannot know. */
const HEADER_TOLERANCE_MS = 1000

function noteShown(
  tracks: readonly ShownTrack[],
  span: Span,
  movie: Movie,
  { facts, warnings }: Findings,
): void {
  noteTracks(tracks, { facts, warnings })
  const audio = tracks.find(({ kind }) => kind === 'audio')
  facts.hasAudio = audio !== undefined
  if (audio?.description.codec) facts.audioCodec = audio.description.codec
  if (span.ticks > 0) facts.durationMs = spanMs(span)
  if (movie.headerTicks === undefined || facts.fragmented) return
  const claimedMs = spanMs({ ticks: movie.headerTicks, timescale: movie.timescale })
  if (Math.abs(claimedMs - spanMs(span)) > HEADER_TOLERANCE_MS) warnings.add('HEADER_MISMATCH')
}

function judgeVideo(video: Video, { facts, warnings }: Findings, limits: VideoLimits): void {
  if (video.onlyBeginning) throw new MediaFault('TRUNCATED')
  const pictures = video.tracks.filter(({ kind }) => kind === 'video')
  const [first] = pictures
  if (!first) throw new MediaFault('NO_VIDEO')
  demand(facts.fragmented === true || pictures.some(({ places }) => places.totalBytes > 0), 'empty samples')
  if (video.tracks.some(({ description }) => description.encrypted)) throw new MediaFault('ENCRYPTED')
  const { codec, tag } = first.description
  if (!isVideoCodecAccepted(codec)) throw new MediaFault('CODEC_UNSUPPORTED', { codec: codec ?? tag })
  if (!(video.span.ticks > 0)) throw new MediaFault('DURATION_UNKNOWN')
  if (reaches(video.span, limits.maxDurationMs))
    throw new MediaFault('TOO_LONG', { durationMs: spanMs(video.span), maxDurationMs: limits.maxDurationMs })
  if (video.missingBytes > 0) throw new MediaFault('TRUNCATED', { missingBytes: video.missingBytes })
  const sounds = video.tracks.filter(({ kind }) => kind === 'audio')
  if (sounds.length === 0) warnings.add('NO_AUDIO')
  if (isPlaybackRisk(codec) || sounds.some(({ description }) => isPlaybackRisk(description.codec)))
    warnings.add('CODEC_PLAYBACK_RISK')
  const shortSide = Math.min(facts.width ?? 0, facts.height ?? 0)
  if (limits.minShortSide !== undefined && shortSide < limits.minShortSide) warnings.add('LOW_RESOLUTION')
}
