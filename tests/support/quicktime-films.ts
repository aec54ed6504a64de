import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const PICTURES = ['-f', 'lavfi', '-i', 'testsrc2=size=128x96:rate=30:duration=1']
const SOUND = ['-f', 'lavfi', '-i', 'sine=sample_rate=48000:duration=1']
const SIX_CHANNELS = ['-f', 'lavfi', '-i', 'anoisesrc=duration=1:sample_rate=96000', '-ac', '6']
const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-g', '10']
const HEVC = [
  '-c:v',
  'libx265',
  '-preset',
  'ultrafast',
  '-pix_fmt',
  'yuv420p',
  '-x265-params',
  'log-level=error',
]
const AAC = ['-c:a', 'aac']
const COPY = ['-c', 'copy']
const BT709 = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709']
const FULL_RANGE = ['-vf', 'scale=out_range=full', '-color_range', 'pc', ...BT709, '-movflags', 'write_colr']
/** What phones write beside the pictures. */
const TAGS = [
  '-metadata',
  'location=+34.2658+108.9541/',
  '-metadata',
  'make=Apple',
  '-metadata',
  'model=iPhone 15',
]

/** What ffmpeg is told, by the film's name: these become MP4. Later ones are made of earlier ones. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  'H.264 with B-frames': [...PICTURES, ...SOUND, ...H264, '-bf', '2', ...AAC, ...TAGS],
  'H.264 without B-frames': [...PICTURES, ...SOUND, ...H264, ...AAC],
  HEVC: [...PICTURES, ...SOUND, ...HEVC, '-tag:v', 'hvc1', ...AAC],
  'HEVC named hev1': ['-i', 'HEVC.mov', ...COPY, '-tag:v', 'hev1'],
  'turned 90': ['-i', 'H.264 with B-frames.mov', ...COPY, '-metadata:s:v', 'rotate=90'],
  'index first': ['-i', 'H.264 with B-frames.mov', ...COPY, '-movflags', 'faststart'],
  'sound later than pictures': [...PICTURES, '-itsoffset', '0.7', ...SOUND, ...H264, ...AAC],
  'pictures later than sound': ['-itsoffset', '0.5', ...PICTURES, ...SOUND, ...H264, '-bf', '2', ...AAC],
  'a time code': [...PICTURES, ...SOUND, ...H264, ...AAC, '-timecode', '01:00:00:00'],
  'the full range of values': [...PICTURES, ...SOUND, ...H264, ...FULL_RANGE, ...AAC],
  'no sound': ['-i', 'H.264 with B-frames.mov', ...COPY, '-an'],
  'six channels of 96 kHz': [...PICTURES, ...SIX_CHANNELS, ...H264, ...AAC],
  'trimmed at the beginning': ['-ss', '0.5', '-i', 'H.264 with B-frames.mov', ...COPY],
}

/** And these are refused, with this code. */
const REFUSED: Readonly<Record<string, readonly [code: string, recipe: readonly string[]]>> = {
  'sound as PCM': ['AUDIO_CODEC', ['-i', 'HEVC.mov', '-c:v', 'copy', '-c:a', 'pcm_s16le']],
  'sound as Apple Lossless': ['AUDIO_CODEC', ['-i', 'HEVC.mov', '-c:v', 'copy', '-c:a', 'alac']],
  ProRes: ['VIDEO_CODEC', [...PICTURES, ...SOUND, '-c:v', 'prores', ...AAC]],
  'two films': [
    'SEVERAL_PICTURES',
    ['-i', 'HEVC.mov', '-i', 'no sound.mov', '-map', '0', '-map', '1', ...COPY],
  ],
  fragments: ['FRAGMENTED', ['-i', 'HEVC.mov', ...COPY, '-movflags', 'frag_keyframe+empty_moov']],
  'sound alone': ['NO_VIDEO', ['-i', 'HEVC.mov', ...COPY, '-vn']],
}

export const WHOLE_FILMS: readonly string[] = Object.keys(WHOLE)
export const REFUSED_FILMS = Object.entries(REFUSED).map(([name, [code]]) => [name, code] as const)

export const quickTimeFilm = (folder: string, name: string): string => path.join(folder, `${name}.mov`)

const make = async (folder: string, name: string, recipe: readonly string[]): Promise<void> => {
  const args = ['-v', 'error', '-nostdin', '-y', ...recipe, `${name}.mov`]
  await promisify(execFile)('ffmpeg', args, { cwd: folder })
}

/** Makes one film that is made of no other; answers where it is. */
export async function makeQuickTimeFilm(folder: string, name: string): Promise<string> {
  const recipe = WHOLE[name] ?? REFUSED[name]?.[1]
  if (!recipe || recipe.some((word) => word.endsWith('.mov'))) throw new Error(`${name} is made of another`)
  await make(folder, name, recipe)
  return quickTimeFilm(folder, name)
}

/** Makes all films in the folder, in some seconds. */
export async function makeQuickTimeFilms(folder: string): Promise<void> {
  for (const [name, recipe] of Object.entries(WHOLE)) await make(folder, name, recipe)
  for (const [name, [, recipe]] of Object.entries(REFUSED)) await make(folder, name, recipe)
}
