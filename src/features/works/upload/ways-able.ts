import { type WayOut } from '#shared/domain/media/kinds'
import { videoCompressor } from '../../../platform/video-compressor'
import { videoCutter } from '../../../platform/video-cutter'

const ABLE: { readonly [Way in WayOut]: () => boolean } = {
  compress: () => videoCompressor.supported,
  cut: () => videoCutter.supported,
  smaller: () => true,
  rewrap: () => true,
  withoutPlace: () => true,
}

/** Whether this platform has it. */
export const isAble = (way: WayOut): boolean => ABLE[way]()
