import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const ffmpeg = (args: readonly string[]) =>
  promisify(execFile)('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args])

const SECONDS = 179
/** With sound and boxes, this makes 49 MB. */
const PICTURE_BITS = '2050k'

const FRAGMENTED = 'frag_keyframe+empty_moov+default_base_moof'

/** The same pictures and sound, laid out as phones, editors and streaming tools do. */
const LAYOUTS = {
  'index first': 'faststart',
  'index at end': undefined,
  'fragments, mfra': FRAGMENTED,
  'fragments, sidx': `${FRAGMENTED}+global_sidx+skip_trailer`,
  'fragments, no index': `${FRAGMENTED}+skip_trailer`,
} as const

export type Layout = keyof typeof LAYOUTS

export interface BigFilm {
  readonly layout: Layout
  readonly path: string
}

/**
 * Films of 179 s and about 49 MB, just within both limits: H.264 with B-frames at a constant rate, 30 pictures a second,
 * a key picture (and a fragment) every two seconds, AAC sound. Takes some ten seconds.
 */
export async function makeBigFilms(folder: string): Promise<BigFilm[]> {
  const films = (Object.keys(LAYOUTS) as Layout[]).map((layout, at) => ({
    layout,
    path: path.join(folder, `film-${at}.mp4`),
  }))
  const original = path.join(folder, 'original.mp4')
  await ffmpeg([
    ...['-f', 'lavfi', '-i', `testsrc2=size=640x360:rate=30:duration=${SECONDS}`],
    ...['-f', 'lavfi', '-i', `sine=frequency=440:sample_rate=48000:duration=${SECONDS}`],
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-bf', '2', '-g', '60', '-sc_threshold', '0'],
    ...['-b:v', PICTURE_BITS, '-maxrate', PICTURE_BITS, '-bufsize', PICTURE_BITS],
    ...['-x264-params', 'nal-hrd=cbr', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-b:a', '128k', original],
  ])
  for (const film of films) {
    const flags = LAYOUTS[film.layout]
    await ffmpeg(['-i', original, '-c', 'copy', ...(flags ? ['-movflags', flags] : []), film.path])
  }
  return films
}
