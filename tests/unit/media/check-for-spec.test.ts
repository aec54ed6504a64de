import { checkForSpec } from '#shared/domain/media/check-for-spec'
import { type PhotosSpec, type VideoSpec } from '#shared/domain/season/media-spec'
import { memoryReader } from '../../support/counting-reader'
import { mp4 } from '../../support/mp4-writer'
import { png } from '../../support/picture-writer'

const ours = <Value>(value: Value) => ({ value, source: 'default' }) as const

const film = mp4()
const video: VideoSpec = {
  kind: 'video',
  formats: ours(['mp4'] as const),
  maxDurationMs: ours(180_000),
  maxSizeBytes: ours(52_428_800),
}
const picture = png({ width: 400, height: 300 })
const photos: PhotosSpec = {
  ...{ kind: 'photos', min: ours(1), max: ours(1) },
  formats: ours(['jpeg', 'png', 'heic'] as const),
  maxSizeBytes: ours(10_485_760),
  maxPixels: ours(220_000_000),
}

const found = async (spec: VideoSpec | PhotosSpec, name: string) => {
  const { code, warnings } = await (spec.kind === 'video'
    ? checkForSpec(memoryReader(film), 'video', spec, name)
    : checkForSpec(memoryReader(picture), 'photo', spec, name))
  return [code, ...warnings]
}

describe('a film of 3 s', () => {
  const { length } = film
  it.each<[string, Partial<VideoSpec>, string[]]>([
    ['shorter than 3.001 s', { maxDurationMs: ours(3001) }, ['OK']],
    ['shorter than 3 s', { maxDurationMs: ours(3000) }, ['TOO_LONG']],
    ['of 3 s at the most', { maxDurationMs: { ...ours(3000), inclusive: true } }, ['OK']],
    ['of 2.999 s at the most', { maxDurationMs: { ...ours(2999), inclusive: true } }, ['TOO_LONG']],
    ['smaller than its size and one', { maxSizeBytes: ours(length + 1) }, ['OK']],
    ['smaller than its size', { maxSizeBytes: ours(length) }, ['TOO_LARGE']],
    ['of its size at the most', { maxSizeBytes: { ...ours(length), inclusive: true } }, ['OK']],
    ['that warns at its size', { warnSizeBytes: ours(length) }, ['OK', 'SIZE_NEAR_LIMIT']],
    ['that warns at more', { warnSizeBytes: ours(length + 1) }, ['OK']],
    ['that warns below 481 pixels', { minShortSideWarn: ours(481) }, ['OK', 'LOW_RESOLUTION']],
    ['that warns below 480 pixels', { minShortSideWarn: ours(480) }, ['OK']],
  ])('where one is asked for %s', async (_what, change, [code, ...warnings]) => {
    const silent = warnings[0] === 'SIZE_NEAR_LIMIT' ? [...warnings, 'NO_AUDIO'] : ['NO_AUDIO', ...warnings]
    expect(await found({ ...video, ...change }, 'film.mp4')).toEqual([code, ...(code === 'OK' ? silent : [])])
  })

  it('of another name than it is gives a remark', async () => {
    expect(await found(video, 'film.mov')).toEqual(['OK', 'EXT_MISMATCH', 'NO_AUDIO'])
  })
})

describe('a picture of 400 × 300', () => {
  const { length } = picture
  it.each<[string, Partial<PhotosSpec>, string[]]>([
    ['of a format among others', {}, ['OK']],
    ['of another format', { formats: ours(['jpeg'] as const) }, ['NOT_ALLOWED_FORMAT']],
    ['smaller than its size and one', { maxSizeBytes: ours(length + 1) }, ['OK']],
    ['smaller than its size', { maxSizeBytes: ours(length) }, ['TOO_LARGE']],
    ['of its size at the most', { maxSizeBytes: { ...ours(length), inclusive: true } }, ['OK']],
    ['of less at the most', { maxSizeBytes: { ...ours(length - 1), inclusive: true } }, ['TOO_LARGE']],
    ['of fewer than 120,001 pixels', { maxPixels: ours(120_001) }, ['OK']],
    ['of fewer than 120,000 pixels', { maxPixels: ours(120_000) }, ['TOO_MANY_PIXELS']],
    ['of 120,000 pixels at the most', { maxPixels: { ...ours(120_000), inclusive: true } }, ['OK']],
    ['that warns below 401 pixels', { warnLongSide: ours(401) }, ['OK', 'LOW_RESOLUTION']],
    ['that warns below 400 pixels', { warnLongSide: ours(400) }, ['OK']],
  ])('where one is asked for %s', async (_what, change, expected) => {
    expect(await found({ ...photos, ...change }, 'picture.png')).toEqual(expected)
  })

  it('of another name than it is gives a remark', async () => {
    expect(await found(photos, 'picture.jpg')).toEqual(['OK', 'EXT_MISMATCH'])
  })
})

it('tells the limit as the season has it, and whether the limit itself passes', async () => {
  const { details: exclusive } = await checkForSpec(
    memoryReader(film),
    'video',
    { ...video, maxDurationMs: ours(3000) },
    'film.mp4',
  )
  expect(exclusive).toEqual({ durationMs: 3000, maxDurationMs: 3000 })
  const { details: inclusive } = await checkForSpec(
    memoryReader(film),
    'video',
    { ...video, maxDurationMs: { ...ours(2999), inclusive: true } },
    'film.mp4',
  )
  expect(inclusive).toEqual({ durationMs: 3000, maxDurationMs: 2999, inclusive: 1 })
})
