import { type Limit } from '#shared/domain/season/sourced'
import { isPlaybackRisk } from './codecs'
import { longer, spanMs } from './edit-list'
import { extensionLies } from './file-name'
import { moving, noteLayout, readFilm } from './film'
import { requireLength, requireSize } from './limit-faults'
import { MediaFault, demand, truncated } from './media-fault'
import { type MediaWindow } from './media-window'
import { readMp3 } from './mp3'
import { openMedia } from './open-media'
import { type MediaReader } from './reader'
import { noFindings, settle, type Findings } from './settle'
import { type FileFormat, type MediaCheck } from './verdict'
import { readLayout, type VideoLayout } from './video-layout'
import { readWav, type Sound } from './wav'

/** What a sound file may be. */
export interface AudioLimits {
  readonly formats: readonly ('mp3' | 'm4a' | 'wav')[]
  readonly maxDurationMs: Limit
  readonly maxSizeBytes: Limit
  /** What else is asked of an M4A; `requireNoPlace` refuses one that tells where it was recorded. */
  readonly require?: (window: MediaWindow, layout: VideoLayout) => Promise<void>
}

/** Says whether a file is MP3, M4A or WAV within the limits, from its own bytes. Throws only `MediaChangedError`. */
export async function checkAudio(
  reader: MediaReader,
  limits: AudioLimits,
  fileName?: string,
): Promise<MediaCheck> {
  const findings = noFindings()
  const { facts, warnings } = findings
  return settle(findings, async () => {
    const { window, format } = await openMedia(reader, findings)
    requireSize(window.size, limits.maxSizeBytes)
    const sound = await readSound(window, format, findings)
    if (extensionLies(fileName, facts.format)) warnings.add('EXT_MISMATCH')
    if (!limits.formats.some((allowed) => allowed === facts.format))
      throw new MediaFault('NOT_ALLOWED_FORMAT', facts.format ? { format: facts.format } : undefined)
    if (sound.codec) facts.audioCodec = sound.codec
    facts.hasAudio = true
    if (sound.headerLies) warnings.add('HEADER_MISMATCH')
    if (!sound.codec?.startsWith('pcm_') && isPlaybackRisk(sound.codec)) warnings.add('CODEC_PLAYBACK_RISK')
    if (sound.span.ticks > 0) facts.durationMs = spanMs(sound.span)
    if (sound.missingBytes > 0) throw truncated(sound.missingBytes)
    if (!(sound.span.ticks > 0)) throw new MediaFault('DURATION_UNKNOWN')
    requireLength(sound.span, limits.maxDurationMs)
    if (limits.require && facts.format === 'm4a') await limits.require(window, await readLayout(window))
  })
}

async function readSound(
  window: MediaWindow,
  format: FileFormat | undefined,
  findings: Findings,
): Promise<Sound> {
  if (format === 'wav') return readWav(window)
  if (format === 'mp3') return readMp3(window)
  if (format === 'm4a' || format === 'mp4') return readM4a(window, findings)
  throw new MediaFault('NOT_AUDIO', format ? { format } : undefined)
}

const COVER_CODECS = /^(mjpeg|png)$/

/** An MP4 with sound and no moving pictures; a cover may be among its tracks. */
async function readM4a(window: MediaWindow, findings: Findings): Promise<Sound> {
  const layout = await readLayout(window)
  noteLayout(layout, findings)
  const film = await readFilm(window, layout, findings)
  const { tracks, missingBytes } = film
  const heard = tracks.filter(({ kind }) => kind === 'audio')
  const [first] = heard
  const moves = moving(film, findings.facts).some(
    ({ description }) => !COVER_CODECS.test(description.codec ?? ''),
  )
  if (moves) throw new MediaFault('NOT_AUDIO', { format: 'mp4' })
  if (!first) throw film.broken[0]?.fault ?? new MediaFault('NOT_AUDIO', { format: 'mp4' })
  findings.facts.format = 'm4a'
  if (tracks.some(({ description }) => description.encrypted)) throw new MediaFault('ENCRYPTED')
  demand(
    findings.facts.fragmented === true || heard.some(({ places }) => places.totalBytes > 0),
    'empty samples',
  )
  const span = heard.map((track) => track.span).reduce(longer)
  return { codec: first.description.codec, span, missingBytes }
}
