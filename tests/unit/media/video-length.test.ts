import { checkVideo, type VideoLimits } from '#shared/domain/media/check-video'
import { memoryReader } from '../../support/counting-reader'
import { mp4, type MoviePlan, type TrackPlan } from '../../support/mp4-writer'

const LIMITS: VideoLimits = { maxDurationMs: { value: 180_000 }, maxSizeBytes: { value: 52_428_800 } }

const checkMovie = (plan: MoviePlan) => checkVideo(memoryReader(mp4(plan)), LIMITS)

describe('the length', () => {
  const lasting = (ticks: number): TrackPlan => ({
    durations: [[ticks / 100, 100]],
    timescale: 1000,
    sampleBytes: 1,
  })

  it.each([
    [179_900, 'OK'],
    [180_000, 'TOO_LONG'],
    [180_100, 'TOO_LONG'],
  ])('of %i ms is %s', async (ms, code) => {
    const { code: found, facts } = await checkMovie({ tracks: [lasting(ms)] })
    expect([found, facts.durationMs]).toEqual([code, ms])
  })

  it.each([
    ['one tick short of 180 s', 1_799_999, 'OK'],
    ['exactly 180 s', 1_800_000, 'TOO_LONG'],
  ])('is compared in ticks: %s', async (_what, ticks, code) => {
    const { code: found } = await checkMovie({
      tracks: [
        {
          durations: [
            [1, ticks - 1000],
            [1000, 1],
          ],
          timescale: 10_000,
        },
      ],
    })
    expect(found).toBe(code)
  })

  it('names the length found and the limit', async () => {
    const { details } = await checkMovie({ tracks: [lasting(185_000)] })
    expect(details).toEqual({ durationMs: 185_000, maxDurationMs: 180_000 })
  })

  it('is that of the longest track, be it only heard', async () => {
    const { code, facts } = await checkMovie({ tracks: [{}, { kind: 'audio', durations: [[200, 10_000]] }] })
    expect([code, facts.durationMs]).toEqual(['TOO_LONG', 200_000])
  })

  it('is not that of a track neither seen nor heard', async () => {
    const { code, facts } = await checkMovie({ tracks: [{}, { kind: 'text', durations: [[2, 1_000_000]] }] })
    expect([code, facts.durationMs]).toEqual(['OK', 3000])
  })

  it('comes from the samples when the header lies, which is remarked on', async () => {
    const { code, facts, warnings } = await checkMovie({ tracks: [lasting(200_000)], headerTicks: 10_000 })
    expect([code, facts.durationMs, warnings]).toEqual(['TOO_LONG', 200_000, ['HEADER_MISMATCH']])
  })

  it('that nothing tells is unknown', async () => {
    expect((await checkMovie({ tracks: [{ durations: [[30, 0]] }] })).code).toBe('DURATION_UNKNOWN')
  })
})

describe('an edit list', () => {
  const bFrames: Pick<TrackPlan, 'durations' | 'offsets'> = {
    durations: [[5399, 333]],
    offsets: [
      [1, 666],
      [5397, 333],
      [1, 333],
    ],
  }

  it('that only skips the delay of B-frames does not lengthen the film', async () => {
    const { facts } = await checkMovie({
      tracks: [{ ...bFrames, edits: [{ segment: 179_787, media: 333 }] }],
    })
    expect(facts.durationMs).toBe(179_786)
  })

  it('that only skips the delay of B-frames does not hide the last picture', async () => {
    const track = { durations: [[1800, 1000]] as const, offsets: [[1800, 2000]] as const }
    const { code, facts } = await checkMovie({
      tracks: [{ ...track, edits: [{ segment: 180_000, media: 2000 }] }],
    })
    expect([code, facts.durationMs]).toEqual(['TOO_LONG', 180_000])
  })

  it.each<[string, TrackPlan['edits'], number]>([
    ['trims the beginning', [{ segment: 1700, media: 13_000 }], 1700],
    ['trims the end', [{ segment: 1000, media: 0 }], 1000],
    ['cannot claim more than there is', [{ segment: 90_000, media: 0 }], 3000],
    ['without a length runs to the end', [{ segment: 0, media: 10_000 }], 2000],
    [
      'adds a pause before',
      [
        { segment: 2000, media: -1 },
        { segment: 3000, media: 0 },
      ],
      5000,
    ],
    [
      'repeats',
      [
        { segment: 3000, media: 0 },
        { segment: 3000, media: 0 },
      ],
      6000,
    ],
    ['holds a picture still', [{ segment: 9000, media: 0, rate: 0 }], 9000],
    ['that would show nothing is ignored, as players do', [{ segment: 3000, media: 500_000 }], 3000],
    ['that is only a pause is ignored', [{ segment: 3000, media: -1 }], 3000],
  ])('%s', async (_what, edits, durationMs) => {
    expect((await checkMovie({ tracks: [{ ...(edits ? { edits } : {}) }] })).facts.durationMs).toBe(
      durationMs,
    )
  })
})
