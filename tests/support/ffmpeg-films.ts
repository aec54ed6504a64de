import { execFile, spawnSync } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

/** Both programs are on the PATH. */
export const ffmpegIsHere = (): boolean =>
  ['ffmpeg', 'ffprobe'].every((program) => spawnSync(program, ['-version']).status === 0)

const pictures = (rate: string, seconds = 2) => [
  '-f',
  'lavfi',
  '-i',
  `testsrc2=size=160x120:rate=${rate}:duration=${seconds}`,
]
const sound = (seconds = 2) => ['-f', 'lavfi', '-i', `sine=sample_rate=48000:duration=${seconds}`]
const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']
const AAC = ['-c:a', 'aac']

/** H.264 with B-frames and AAC sound, two seconds; the other films are made of it or beside it. */
const ORIGINAL = 'original'
const original = [...pictures('30'), ...sound(), ...H264, '-bf', '2', '-g', '15', ...AAC]
const copied = (...args: string[]) => ['-i', `${ORIGINAL}.mp4`, '-c', 'copy', ...args]
const laidOut = (flags: string, ...args: string[]) => copied('-movflags', flags, ...args)
const FRAGMENTED = 'frag_keyframe+empty_moov+default_base_moof'

/** What ffmpeg is told, by the film's name. */
const RECIPES: Readonly<Record<string, readonly string[]>> = {
  'index first': laidOut('faststart'),
  'index at end': copied(),
  'fragments with mfra': laidOut(FRAGMENTED),
  'fragments with sidx': laidOut(`${FRAGMENTED}+global_sidx+skip_trailer`),
  'fragments without an index': laidOut(`${FRAGMENTED}+skip_trailer`),
  'fragments after pictures in the index': laidOut('frag_keyframe'),
  'a fragment for every picture': laidOut('frag_every_frame+empty_moov+default_base_moof+skip_trailer'),
  'DASH fragments of half a second': laidOut('dash', '-frag_duration', '500000'),
  'turned 90': copied('-metadata:s:v', 'rotate=90'),
  'turned 180': copied('-metadata:s:v', 'rotate=180'),
  'turned 270': copied('-metadata:s:v', 'rotate=270'),
  'without sound': copied('-an'),
  'trimmed at the beginning': ['-ss', '0.7', ...copied()],
  'trimmed at the end': copied('-t', '1.1'),
  '29.97 pictures a second': [...pictures('30000/1001'), ...H264],
  'pictures at uneven times': [...pictures('30'), '-vf', 'select=not(mod(n\\,7))', '-vsync', 'vfr', ...H264],
  'sound longer than pictures': [...pictures('30'), ...sound(3), ...H264, ...AAC],
  'pictures later than sound': ['-itsoffset', '0.5', ...pictures('30'), ...sound(), ...H264, ...AAC],
  'with a time code': [...pictures('30'), ...sound(), ...H264, ...AAC, '-timecode', '01:00:00:00'],
  'HEVC and AC-3': [
    ...[...pictures('30'), ...sound(), '-c:v', 'libx265', '-preset', 'ultrafast', '-tag:v', 'hvc1'],
    ...['-x265-params', 'log-level=error', '-c:a', 'ac3'],
  ],
  'VP9 and Opus': [
    ...[...pictures('30'), ...sound(), '-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8'],
    ...['-c:a', 'libopus'],
  ],
  'AV1 and FLAC': [
    ...[...pictures('30', 1), ...sound(1), '-c:v', 'libaom-av1', '-usage', 'realtime', '-cpu-used', '8'],
    ...['-c:a', 'flac', '-strict', '-2'],
  ],
  'MPEG-4 part 2 and MP3': [...pictures('30'), ...sound(), '-c:v', 'mpeg4', '-c:a', 'libmp3lame'],
}

export const FFMPEG_FILMS: readonly string[] = Object.keys(RECIPES)

export const ffmpegFilm = (folder: string, name: string): string => path.join(folder, `${name}.mp4`)

/** Makes all films in the folder, in some seconds. */
export async function makeFfmpegFilms(folder: string): Promise<void> {
  const make = (name: string, recipe: readonly string[]) =>
    promisify(execFile)('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...recipe, `${name}.mp4`], {
      cwd: folder,
    })
  await make(ORIGINAL, original)
  for (const [name, recipe] of Object.entries(RECIPES)) await make(name, recipe)
}
