import { type ServedSpec } from '#shared/domain/media/kinds'
import { type MediaCheck, type MediaCode, type MediaFacts } from '#shared/domain/media/verdict'
import { allWrong } from '../../../src/features/works/upload/all-wrong'

const sourced = <Value>(value: Value) => ({ value, source: 'default' as const })
const video: ServedSpec = {
  ...{ kind: 'video', formats: sourced(['mp4']) },
  ...{ maxDurationMs: sourced(180_000), maxSizeBytes: sourced(1000) },
}
const photo: ServedSpec = {
  ...{ kind: 'photos', formats: sourced(['jpeg', 'png']), min: sourced(1), max: sourced(1) },
  ...{ maxSizeBytes: sourced(1000), maxPixels: sourced(1_000_000) },
}
const said = (code: MediaCode, facts: Partial<MediaFacts> = {}): MediaCheck => ({
  ...{ verdict: code === 'OK' ? 'accept' : 'reject', code, warnings: [] },
  facts: { sizeBytes: 999, ...facts },
})
const large = { sizeBytes: 1000 }
const long = { durationMs: 180_000 }

it.each<[string, ServedSpec, MediaCheck, MediaCheck | undefined, MediaCode[]]>([
  ['one fault', video, said('NO_MOOV'), undefined, ['NO_MOOV']],
  ['too large', video, said('TOO_LARGE', large), said('OK', large), ['TOO_LARGE']],
  [
    'too large and too long',
    video,
    said('TOO_LARGE', large),
    said('OK', { ...large, ...long }),
    ['TOO_LARGE', 'TOO_LONG'],
  ],
  [
    'a MOV that is both',
    video,
    said('TOO_LARGE', large),
    said('QUICKTIME_MOV', { ...large, ...long }),
    ['QUICKTIME_MOV', 'TOO_LARGE', 'TOO_LONG'],
  ],
  ['a MOV that is too long', video, said('QUICKTIME_MOV', long), undefined, ['QUICKTIME_MOV', 'TOO_LONG']],
  ['a large document', video, said('TOO_LARGE', large), said('NOT_MP4', large), ['NOT_MP4', 'TOO_LARGE']],
  ['too long by less than 1 ms', video, said('TOO_LONG', { durationMs: 179_999 }), said('OK'), ['TOO_LONG']],
  ['a place beside a limit', video, said('TOO_LONG', long), said('PLACE_INSIDE', long), ['TOO_LONG']],
  ['a place alone', video, said('PLACE_INSIDE'), undefined, ['PLACE_INSIDE']],
  [
    'a WebP of too many pixels',
    photo,
    said('NOT_ALLOWED_FORMAT', { width: 1000, height: 1000 }),
    undefined,
    ['NOT_ALLOWED_FORMAT', 'TOO_MANY_PIXELS'],
  ],
])('%s: all that is wrong is told at once', (_what, spec, check, apartFromLimits, codes) => {
  const kind = spec === photo ? 'photo' : 'video'
  const refused = { kind, spec, check: { ...check, ...(apartFromLimits && { apartFromLimits }) } } as const
  expect(allWrong(refused).map(({ code }) => code)).toEqual(codes)
})
