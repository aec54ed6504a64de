import { execFileSync } from 'node:child_process'
import { closeSync, ftruncateSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { lyingHeader } from './mp4-boxes'
import { mp4 } from './mp4-writer'

/** A playable H.264 clip of a few seconds that belongs to the project. */
export const SMALL_CLIP = join(__dirname, '../../local-cloud/seed-media/dusk.mp4')

/** The clip followed by a box of free space, a hole on the disk, up to exactly `bytes`. Still a good MP4. */
export function makeVideoOfExactly(path: string, bytes: number, clip = SMALL_CLIP): void {
  const film = readFileSync(clip)
  if (bytes < film.length + 8) throw new Error(`${clip} is larger than ${bytes} bytes`)
  const file = openSync(path, 'w')
  writeSync(file, film)
  writeSync(file, lyingHeader('free', bytes - film.length))
  ftruncateSync(file, bytes)
  closeSync(file)
}

/** A well-formed MP4 whose sample tables last exactly `ms`, in steps of 100 ms. Its pictures are empty: to be refused, not played. */
export function makeVideoLasting(path: string, ms: number): void {
  if (ms % 100 !== 0) throw new Error('whole tenths of a second')
  writeFileSync(path, mp4({ tracks: [{ durations: [[ms / 100, 100]], timescale: 1000, sampleBytes: 4 }] }))
}

/** An MP4 with its index behind an mdat that is a hole, `bytes` in all. */
export function makeVideoWithIndexAtEnd(path: string, bytes: number): void {
  const film = mp4({ order: 'moov-at-end' })
  const mdat = Buffer.from(film).indexOf('mdat') - 4
  const moov = Buffer.from(film).lastIndexOf('moov') - 4
  const index = film.subarray(moov)
  const file = openSync(path, 'w')
  writeSync(file, film.subarray(0, moov))
  writeSync(file, lyingHeader('mdat', bytes - index.length - mdat), 0, 8, mdat)
  ftruncateSync(file, bytes - index.length)
  writeSync(file, index, 0, index.length, bytes - index.length)
  closeSync(file)
  if (statSync(path).size !== bytes) throw new Error(`made ${statSync(path).size} bytes`)
}

/** A film of real pictures, one a second and small, that lasts so long; by ffmpeg. */
export function makeFilmOfSeconds(path: string, seconds: number): void {
  const pictures = `testsrc2=size=160x120:rate=1:duration=${seconds}`
  const coded = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-g', '10']
  execFileSync('ffmpeg', ['-v', 'error', '-nostdin', '-y', '-f', 'lavfi', '-i', pictures, ...coded, path])
}
