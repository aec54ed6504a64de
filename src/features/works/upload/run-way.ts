import { type WayOut } from '#shared/domain/media/kinds'
import { type MadeFile, notMade } from '../../../platform/made-file'
import { videoCompressor } from '../../../platform/video-compressor'
import { videoCutter } from '../../../platform/video-cutter'
import { withoutPlace } from '../../../views/made-copy/without-place'
import { rewrapFilm } from './rewrap-film'
import { shrinkPhoto } from './shrink-photo'
import { type RunWay, type WayJob } from './way-run'
import { longestCutS } from './ways-out'

const RUNS: { readonly [Way in WayOut]: (job: WayJob) => Promise<MadeFile> } = {
  compress: ({ file }) => videoCompressor.compress(file),
  cut: ({ file, spec }) =>
    'maxDurationMs' in spec
      ? videoCutter.cut(file, longestCutS(spec.maxDurationMs))
      : Promise.resolve(notMade('FAILED')),
  smaller: shrinkPhoto,
  rewrap: rewrapFilm,
  withoutPlace,
}

export const runWay: RunWay = (way, job) => RUNS[way](job)
