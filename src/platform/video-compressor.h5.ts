import { notMade } from './made-file'
import { type VideoCompressor } from './video-compressor.types'

export const videoCompressor: VideoCompressor = {
  supported: false,
  compress: () => Promise.resolve(notMade('FAILED')),
}
