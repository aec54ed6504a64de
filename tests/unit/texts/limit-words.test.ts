import { type MediaCheck } from '#shared/domain/media/verdict'
import { errorText } from '#shared/texts/errors'
import { limitWords } from '#shared/texts/limit-words'
import { mediaText } from '#shared/texts/media'

const MIB = 1024 * 1024

const refused = (code: 'TOO_LARGE' | 'TOO_LONG', details: Record<string, number>): MediaCheck => ({
  verdict: 'reject',
  code,
  warnings: [],
  facts: { sizeBytes: 101 * MIB, durationMs: 301_000 },
  details,
})

describe('a limit in words', () => {
  it.each([
    ['size', { value: 50 * MIB }, '小于 50 MB'],
    ['size', { value: 10 * MIB, inclusive: true }, '不超过 10 MB'],
    ['duration', { value: 180_000 }, '短于 3 分钟'],
    ['duration', { value: 300_000, inclusive: true }, '不超过 5 分钟'],
  ] as const)('%s %j: %s', (measure, limit, words) => {
    expect(limitWords(measure, limit)).toBe(words)
  })

  it.each([
    [refused('TOO_LONG', { maxDurationMs: 180_000 }), '视频需短于 3 分钟'],
    [refused('TOO_LONG', { maxDurationMs: 300_000, inclusive: 1 }), '视频需不超过 5 分钟'],
    [refused('TOO_LARGE', { maxSizeBytes: 100 * MIB }), '文件需小于 100 MB'],
    [refused('TOO_LARGE', { maxSizeBytes: 100 * MIB, inclusive: 1 }), '文件需不超过 100 MB'],
  ])('is told by a refusal on the phone as the season means it', (check, title) => {
    expect(mediaText(check).title).toBe(title)
  })

  it('is told by a refusal of the cloud as the season means it', () => {
    const details = { limit: 10 * MIB, sizeBytes: 11 * MIB, inclusive: 1 }
    expect(errorText({ code: 'MEDIA_REFUSED', details }).title).toBe('文件需不超过 10 MB，当前 11 MB')
  })
})
