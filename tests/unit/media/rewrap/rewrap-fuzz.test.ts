import { box, u32 } from '../../../support/mp4-boxes'
import { fuzzRewrap } from '../../../support/fuzz-rewrap'
import {
  aac,
  avc,
  hevc,
  nclc,
  quickTime,
  quickTimeFilm,
  quickTimeMeta,
} from '../../../support/quicktime-writer'

jest.setTimeout(300_000)

/** As the checker's own: test:deep asks for 10,000. */
const SEED = Number(process.env.MEDIA_FUZZ_SEED ?? 1)
const ROUNDS = Number(process.env.MEDIA_FUZZ_ROUNDS ?? 500)

const edits = [{ segment: 3000, media: 1000 }]
const FILMS = {
  'H.264, B-frames, an edit list': quickTime({ ...avc(nclc), edits, offsets: [[29, 500], [1, -500]] }, aac),
  'HEVC, index first, a label': quickTimeFilm({
    order: 'faststart',
    tracks: [hevc(nclc), { ...aac, sizeTable: 'stz2-8' }, { kind: 'text' }],
    inMoov: [quickTimeMeta({ AIGC: '{"Label":"1"}' }), box('udta', box('\xa9mak', 'Apple'), u32(0))],
  }),
  'places of 64 bits, an open end': quickTimeFilm({
    order: 'faststart',
    mdat: 'to-end',
    tracks: [{ ...avc(), wideOffsets: true, sizeTable: 'constant' }, { ...aac, alternateGroup: 1 }],
  }),
} // prettier-ignore

it(`${ROUNDS} spoiled films from seed ${SEED}: always refused with a code or an MP4, within 50 ms`, async () => {
  const { rewrapped, refused, misbehaved } = await fuzzRewrap(FILMS, ROUNDS, SEED)
  expect(misbehaved).toEqual([])
  expect(rewrapped + Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(ROUNDS)
  expect(rewrapped).toBeGreaterThan(ROUNDS / 20)
  expect(Object.keys(refused)).toEqual(expect.arrayContaining(['CORRUPT', 'TRUNCATED', 'NO_MOOV']))
})
