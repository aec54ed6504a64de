import { type VideoCompressor } from './video-compressor.types'

export const videoCompressor: VideoCompressor = {
  supported: false,
  compress: () => Promise.resolve(undefined),
}
