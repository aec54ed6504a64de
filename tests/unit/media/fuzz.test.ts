import { fuzz } from '../../support/fuzz-media'
import { ownMedia } from '../../support/own-media'
import { truthSet } from '../../support/truth-set'

jest.setTimeout(300_000)

/** `MEDIA_FUZZ_SEED` starts elsewhere; `MEDIA_FUZZ_ROUNDS` looks longer: test:deep asks for 10,000. */
const SEED = Number(process.env.MEDIA_FUZZ_SEED ?? 1)
const ROUNDS = Number(process.env.MEDIA_FUZZ_ROUNDS ?? 500)
const MAX_GROWTH_BYTES = 20 * 1024 * 1024

const own = ownMedia()
const truth = truthSet().filter(({ bytes }) => bytes.length > 0)

describe.each([
  ['our own files', own, it],
  ['the truth set', truth, truth.length > 0 ? it : it.skip],
])('flips, cuts and lies about structure in %s', (_name, samples, test) => {
  test(`${ROUNDS} times from seed ${SEED}: always a verdict, within 50 ms, within 20 MB`, async () => {
    const { checked, codes, misbehaved, grownBytes } = await fuzz(samples, ROUNDS, SEED)
    expect(misbehaved).toEqual([])
    expect(checked).toBe(ROUNDS)
    expect(grownBytes).toBeLessThanOrEqual(MAX_GROWTH_BYTES)
    expect([...codes]).toEqual(expect.arrayContaining(['OK', 'CORRUPT', 'TRUNCATED', 'NO_MOOV', 'NOT_IMAGE']))
  })
})
