import { is3gp, isMp4 } from './brands'
import { editedSpan, fragmentedSpan, longer, spanMs, type Span } from './edit-list'
import { readFragments, type FragmentTotals } from './fragments'
import { MediaFault, demand, truncated } from './media-fault'
import { type MediaWindow } from './media-window'
import { parseMovie, type Movie } from './movie'
import { type Findings } from './settle'
import { type BrokenTrack, type Track } from './track'
import { MAX_MOOV_BYTES, type VideoLayout } from './video-layout'

/** Notes what the top level says. */
export function noteLayout(layout: VideoLayout, { facts, warnings }: Findings): void {
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
  noteEnd(layout, warnings)
}

/** How the top level ends, when it does not end with a whole box. */
function noteEnd(
  { junkAt, overrun }: Pick<VideoLayout, 'junkAt' | 'overrun'>,
  warnings: Findings['warnings'],
): void {
  if (junkAt !== undefined || (overrun && overrun.type !== 'mdat')) warnings.add('TRAILING_DATA')
  if (overrun?.type === 'mdat') warnings.add('MDAT_OVERRUN')
}

/** A film as read: its tracks with samples, how long they last, and what is missing. */
export interface Film {
  readonly tracks: readonly ShownTrack[]
  readonly span: Span
  readonly missingBytes: number
  /** A box of the file ends beyond it. */
  readonly isCut: boolean
  /** Tracks that no player could read. */
  readonly broken: readonly BrokenTrack[]
  /** The index announces fragments, and none came. */
  readonly onlyBeginning: boolean
}

export interface ShownTrack extends Track {
  readonly span: Span
}

/** Reads index and fragments, and notes what they say. */
export async function readFilm(window: MediaWindow, layout: VideoLayout, findings: Findings): Promise<Film> {
  const movie = await readMovie(window, layout)
  const { firstFragment } = layout
  findings.facts.fragmented = movie.mayHaveFragments || firstFragment !== undefined
  noteTracks(movie.tracks, findings.facts)
  const fragments =
    firstFragment === undefined ? undefined : await readFragments(window, movie, firstFragment, layout.sidx)
  const tracks = movie.tracks
    .map((track) => shown(track, movie, fragments))
    .filter((track) => track.times.count > 0)
  const span = tracks.map((track) => track.span).reduce(longer, { ticks: 0, timescale: 1 })
  noteShown(tracks, span, movie, findings)
  if (movie.broken.length > 0) findings.warnings.add('BROKEN_TRACK')
  if (fragments) noteEnd(fragments, findings.warnings)
  const furthest = Math.max(fragments?.furthestEnd ?? 0, ...tracks.map(({ places }) => places.furthestEnd))
  return {
    tracks,
    span,
    broken: movie.broken,
    isCut: layout.overrun !== undefined,
    missingBytes: Math.max(0, furthest - window.size),
    onlyBeginning: movie.mayHaveFragments && !fragments && tracks.length === 0,
  }
}

async function readMovie(window: MediaWindow, { moov, overrun }: VideoLayout): Promise<Movie> {
  if (!moov) throw new MediaFault('NO_MOOV')
  if (overrun === moov) throw truncated(moov.end - window.size)
  const length = moov.end - moov.payload
  demand(length <= MAX_MOOV_BYTES, 'moov size')
  return parseMovie(await window.bytes(moov.payload, length), window.size)
}

function shown(track: Track, movie: Movie, fragments: FragmentTotals | undefined): ShownTrack {
  const times = fragments?.tracks.get(track.id)
  return times
    ? { ...track, times, span: fragmentedSpan(times, track, movie.timescale) }
    : { ...track, span: editedSpan(track.times, track, movie.timescale) }
}

/** Of a few pictures, such as a cover or those of chapters, each stands this long. */
const FEW_PICTURES = 10
const STILL_MS = 1000

/**
 * The tracks that show a moving picture: none that players are told not to show, where they are told to show another, and no
 * few stills. Of fragments not all samples are counted.
 */
export const moving = (film: Pick<Film, 'tracks'>, { fragmented }: Findings['facts']): ShownTrack[] =>
  film.tracks.filter(
    ({ kind, enabled, span, times: { count } }) =>
      kind === 'video' &&
      (enabled || film.tracks.every((track) => !track.enabled)) &&
      (fragmented === true || count >= FEW_PICTURES || spanMs(span) <= count * STILL_MS),
  )

function noteTracks(tracks: readonly Track[], facts: Findings['facts']): void {
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
  noteTracks(tracks, facts)
  const audio = tracks.find(({ kind }) => kind === 'audio')
  facts.hasAudio = [...tracks, ...movie.broken].some(({ kind }) => kind === 'audio')
  if (audio?.description.codec) facts.audioCodec = audio.description.codec
  if (span.ticks > 0) facts.durationMs = spanMs(span)
  if (movie.headerTicks === undefined || facts.fragmented) return
  const claimedMs = spanMs({ ticks: movie.headerTicks, timescale: movie.timescale })
  if (Math.abs(claimedMs - spanMs(span)) > HEADER_TOLERANCE_MS) warnings.add('HEADER_MISMATCH')
}
