import { type MediaKind, type ServedSpec, type WayOut } from '#shared/domain/media/kinds'
import { type RewrapRefusal } from '#shared/domain/media/rewrap/rewrap-fault'
import { type MediaCheck, type MediaCode, type MediaFacts } from '#shared/domain/media/verdict'
import { type PickedCheck } from '../../../src/features/works/upload/picked-check'
import { leadsOn, longestCutS, waysOut } from '../../../src/features/works/upload/ways-out'

const sourced = <Value>(value: Value) => ({ value, source: 'default' as const })
const video: ServedSpec = {
  kind: 'video',
  formats: sourced(['mp4']),
  maxDurationMs: sourced(180_000),
  maxSizeBytes: sourced(1000),
}
const photo: ServedSpec = {
  ...{ kind: 'photos', formats: sourced(['jpeg', 'png']), min: sourced(1), max: sourced(1) },
  ...{ maxSizeBytes: sourced(1000), maxPixels: sourced(1_000_000) },
}
const pngs: ServedSpec = { ...photo, formats: sourced(['png']) }
const audio: ServedSpec = { ...video, kind: 'audio', formats: sourced(['mp3']) }
const pdf: ServedSpec = { ...photo, kind: 'documents', formats: sourced(['pdf']) }
const pages: ServedSpec = { ...pdf, formats: sourced(['pdf', 'jpeg']) }

const BROWSER: readonly WayOut[] = ['smaller', 'rewrap', 'withoutPlace']
const PHONE: readonly WayOut[] = ['compress', 'cut', ...BROWSER]

const said = (code: MediaCode, facts: Partial<MediaFacts> = {}): MediaCheck => ({
  ...{ verdict: code === 'OK' ? 'accept' : 'reject', code, warnings: [] },
  facts: { sizeBytes: 2000, ...facts },
})
/** Refused, and what else there is to say. */
const but = (code: MediaCode, rest: MediaCode): PickedCheck => ({
  ...said(code),
  apartFromLimits: said(rest),
})
const largeAndLong: PickedCheck = {
  ...said('TOO_LARGE'),
  apartFromLimits: said('OK', { durationMs: 180_000 }),
}
const mov = (rewrap: PickedCheck['rewrap'], durationMs = 60_000): PickedCheck => ({
  ...said('QUICKTIME_MOV', { durationMs }),
  ...(rewrap ? { rewrap } : {}),
})
const pcm: RewrapRefusal = { ok: false, code: 'AUDIO_CODEC' }

it.each<[string, MediaKind, ServedSpec, PickedCheck, readonly WayOut[], readonly WayOut[]]>([
  ['a film too large', 'video', video, but('TOO_LARGE', 'OK'), ['compress'], []],
  ['a MOV too large', 'video', video, but('TOO_LARGE', 'QUICKTIME_MOV'), ['compress'], []],
  ['a film too large and too long', 'video', video, largeAndLong, ['cut', 'compress'], []],
  ['a film too large and cut off', 'video', video, but('TOO_LARGE', 'TRUNCATED'), [], []],
  ['something large that is no film', 'video', video, but('TOO_LARGE', 'NOT_MP4'), [], []],
  ['a film too long', 'video', video, but('TOO_LONG', 'OK'), ['cut'], []],
  ['a film too long that tells its place', 'video', video, but('TOO_LONG', 'PLACE_INSIDE'), ['cut'], []],
  ['a film that tells its place', 'video', video, said('PLACE_INSIDE'), ['withoutPlace'], ['withoutPlace']],
  ['a film too long and cut off', 'video', video, but('TOO_LONG', 'TRUNCATED'), [], []],
  ['a MOV', 'video', video, mov({ ok: true, sizeBytes: 999 }), ['rewrap'], ['rewrap']],
  ['a MOV that is too long', 'video', video, mov({ ok: true, sizeBytes: 999 }, 180_000), ['rewrap'], []],
  ['a MOV whose MP4 is too large', 'video', video, mov({ ok: true, sizeBytes: 1000 }), [], []],
  ['a MOV with PCM', 'video', video, mov(pcm), [], []],
  ['a MOV nobody looked into', 'video', video, mov(undefined), [], []],
  ['a film without an index', 'video', video, said('NO_MOOV'), [], []],
  ['a photo too large', 'photo', photo, but('TOO_LARGE', 'OK'), ['smaller'], ['smaller']],
  ['a photo of too many pixels', 'photo', photo, but('TOO_MANY_PIXELS', 'OK'), ['smaller'], ['smaller']],
  ['half a photo', 'photo', photo, but('TOO_LARGE', 'TRUNCATED'), [], []],
  ['a large file that is no picture', 'photo', photo, but('TOO_LARGE', 'NOT_IMAGE'), [], []],
  ['a photo where JPEG is not taken', 'photo', pngs, but('TOO_LARGE', 'OK'), [], []],
  ['a photographed page', 'document', pages, but('TOO_LARGE', 'OK'), ['smaller'], ['smaller']],
  ['a large PDF', 'document', pdf, but('TOO_LARGE', 'OK'), [], []],
  ['a song too large', 'audio', audio, said('TOO_LARGE'), [], []],
])('%s: the ways out on a phone and in a browser', (_what, kind, spec, check, phone, browser) => {
  const on = (able: readonly WayOut[]) => waysOut({ kind, spec, check }, (way) => able.includes(way))
  expect([on(PHONE), on(BROWSER)]).toEqual([phone, browser])
})

it('a film too large and too long is not made smaller where it cannot be cut', () => {
  const refused = { kind: 'video', spec: video, check: largeAndLong } as const
  expect(waysOut(refused, (way) => way === 'compress')).toEqual([])
})

it.each<[MediaCode, MediaCode, boolean]>([
  ['TOO_LARGE', 'TOO_LONG', true],
  ['QUICKTIME_MOV', 'TOO_LONG', true],
  ['TOO_LONG', 'TOO_LARGE', true],
  ['TOO_LARGE', 'PLACE_INSIDE', true],
  ['PLACE_INSIDE', 'PLACE_INSIDE', false],
  ['TOO_LONG', 'TOO_LONG', false],
  ['TOO_LARGE', 'TRUNCATED', false],
  ['QUICKTIME_MOV', 'CORRUPT', false],
])('what was %s and is %s leads on: %s', (before, now, leads) => {
  expect(leadsOn(before, now)).toBe(leads)
})

it.each([
  [180_000, false, 179],
  [300_000, true, 299],
  [90_500, false, 90],
  [400, true, 1],
])(
  'a film may be cut for a limit of %i ms (its own value passes: %s) to %i s',
  (value, inclusive, longest) => {
    expect(longestCutS({ value, inclusive })).toBe(longest)
  },
)
