import { execFileSync } from 'node:child_process'

/** A PNG with at most `colours` colours: a third of the size for flat drawings. Needs ffmpeg on the machine. */
export function fewColours(png: Buffer, colours: number): Buffer {
  const graph = `split[a][b];[a]palettegen=max_colors=${colours}:reserve_transparent=0[p];[b][p]paletteuse=dither=none`
  const flags = ['-loglevel', 'error', '-f', 'png_pipe', '-i', '-', '-filter_complex', graph]
  return execFileSync(
    'ffmpeg',
    [...flags, '-compression_level', '9', '-pred', 'none', '-f', 'image2pipe', '-c:v', 'png', '-'],
    {
      input: png,
    },
  )
}
