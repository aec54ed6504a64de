import { checkVideo, type VideoLimits } from '#shared/domain/media/check-video'
import { CountingReader, memoryReader } from '../../support/counting-reader'
import { fragmentedMp4, type FragmentedPlan } from '../../support/fragmented-mp4'
import { zeros } from '../../support/mp4-boxes'

const LIMITS: VideoLimits = { maxDurationMs: { value: 180_000 }, maxSizeBytes: { value: 52_428_800 } }

async function check(plan: FragmentedPlan, missing = 0) {
  const bytes = fragmentedMp4(plan)
  const reader = new CountingReader(memoryReader(bytes.subarray(0, bytes.length - missing)))
  const { code, facts, warnings } = await checkVideo(reader, LIMITS)
  return { code, facts, warnings, reader }
}

/** 90 fragments of half a megabyte, as a recorder writes them every two seconds. */
const LONG: FragmentedPlan = { fragments: 89, samplesPerFragment: 20, sampleBytes: 26_000 }

const LAST_FRAGMENT = fragmentedMp4({ fragments: 2 }).length - fragmentedMp4({ fragments: 1 }).length

describe('a fragmented film', () => {
  it.each<[string, FragmentedPlan]>([
    ['walked from one fragment to the next', {}],
    ['with an mfra index', { index: 'mfra' }],
    ['with a sidx index', { index: 'sidx' }],
    ['with its values in the track header of each fragment', { values: 'tfhd' }],
    ['with its values in the movie', { values: 'trex' }],
    ['whose time begins somewhere', { baseTicks: 36_000_000 }],
    ['whose time begins somewhere, with an index', { baseTicks: 36_000_000, index: 'mfra' }],
    ['with sound', { audio: true, index: 'mfra' }],
    ['in many fragments', { fragments: 10, index: 'mfra' }],
    ['whose index leaves out the last fragments', { index: 'mfra', unlisted: 4 }],
  ])('%s lasts as long as its samples', async (_what, plan) => {
    const { code, facts } = await check(plan)
    expect([code, facts.durationMs, facts.fragmented, facts.faststart]).toEqual(['OK', 10_000, true, true])
  })

  it.each<[string, FragmentedPlan, string]>([
    ['179.9 s', { fragments: 1799, samplesPerFragment: 1 }, 'OK'],
    ['180.0 s', { fragments: 1800, samplesPerFragment: 1 }, 'TOO_LONG'],
    ['180.0 s, told by an mfra', { fragments: 1800, samplesPerFragment: 1, index: 'mfra' }, 'TOO_LONG'],
    ['180.0 s, told by a sidx', { fragments: 1800, samplesPerFragment: 1, index: 'sidx' }, 'TOO_LONG'],
  ])('of %s', async (_what, plan, code) => {
    expect((await check(plan)).code).toBe(code)
  })

  it.each<['none' | 'mfra' | 'sidx', number, number]>([
    ['none', 160, 2_000_000],
    ['mfra', 6, 1_000_000],
    ['sidx', 6, 1_000_000],
  ])('of 46 MB with index %s costs little', async (index, requests, bytes) => {
    const { code, facts, reader } = await check({ ...LONG, index })
    expect([code, facts.durationMs]).toEqual(['OK', 178_000])
    expect(reader.requests).toBeLessThanOrEqual(requests)
    expect(reader.bytesRead).toBeLessThanOrEqual(bytes)
  })

  it('whose every picture is a fragment is read through in few requests', async () => {
    const { code, reader } = await check({
      fragments: 5370,
      samplesPerFragment: 1,
      sampleBytes: 9000,
      sampleTicks: 333,
    })
    expect([code, reader.requests < 60]).toEqual(['OK', true])
  })

  it('does not lose the delay its edit list skips', async () => {
    const { facts } = await check({ edits: [{ segment: 0, media: 500 }] })
    expect(facts.durationMs).toBe(9950)
  })

  it.each(['none', 'mfra', 'sidx'] as const)(
    'whose times leave a gap lasts as long as it is shown (index %s)',
    async (index) => {
      const { code, facts } = await check({ index, lastBaseTicks: 1_795_000 })
      expect([code, facts.durationMs]).toEqual(['TOO_LONG', 180_500])
    },
  )

  it('whose samples claim no length lasts as long as its times say', async () => {
    const { code, facts } = await check({ sampleTicks: 0, lastBaseTicks: 1_799_999 })
    expect([code, facts.durationMs]).toEqual(['OK', 179_999])
  })

  it('that goes on from pictures in its index counts what lies between', async () => {
    const { code, facts } = await check({ moovSamples: 30, baseTicks: 1_750_000 })
    expect([code, facts.durationMs]).toEqual(['TOO_LONG', 185_000])
  })

  it('whose last time goes back in spite of its index is walked', async () => {
    const { code, facts } = await check({ fragments: 200, index: 'mfra', lastBaseTicks: 0 })
    expect([code, facts.durationMs]).toEqual(['TOO_LONG', 200_000])
  })

  it.each<[string, FragmentedPlan, number]>([
    ['in its last samples', {}, 1],
    ['in its last samples, with a sidx', { index: 'sidx' }, 1],
    ['in the index of its last fragment', {}, 150],
    ['between two fragments, of those a sidx promises', { index: 'sidx' }, LAST_FRAGMENT],
  ])('cut %s', async (_what, plan, missing) => {
    expect((await check(plan, missing)).code).toBe('TRUNCATED')
  })

  it('with rubbish behind it is accepted with a remark', async () => {
    const { code, warnings } = await check({ after: zeros(30).fill(0xee) })
    expect([code, warnings]).toEqual(['OK', ['TRAILING_DATA', 'NO_AUDIO']])
  })
})
