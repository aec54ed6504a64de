import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Encoding } from './runtime/ports'

const run = promisify(execFile)

const ffmpeg = (...args: readonly string[]) => run('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args])

const SMALLER = [
  '-c:v',
  'libx264',
  '-preset',
  'ultrafast',
  '-crf',
  '32',
  '-pix_fmt',
  'yuv420p',
  '-c:a',
  'aac',
]

/** What is told of how to write it; a cut keeps the coding, as phones do where they can. */
const howTo = (how: Encoding) =>
  'firstSeconds' in how ? ['-t', String(how.firstSeconds), '-c', 'copy'] : SMALLER

export interface FilmOnDisk {
  readonly film: string
  /** A picture of it. */
  readonly still: string
  readonly durationMs: number
}

/** Does with ffmpeg what a phone's encoder does: an MP4 of the film at `source`, in `folder`. Rejects where it is no film. */
export async function encodedFilm(source: string, folder: string, how: Encoding): Promise<FilmOnDisk> {
  const film = path.join(folder, `${randomUUID()}.mp4`)
  const still = film.replace(/mp4$/, 'jpg')
  await ffmpeg('-i', source, ...howTo(how), '-movflags', 'faststart', film)
  await ffmpeg('-i', film, '-frames:v', '1', '-update', '1', still)
  const probe = ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', film]
  const { stdout } = await run('ffprobe', probe)
  return { film, still, durationMs: Math.round(Number(stdout) * 1000) }
}
