import { type MediaCheck } from '#shared/domain/media/verdict'
import { refusalCitation } from '../../../src/features/works/upload/refusal-citation'
import { factLine, factTags, limitLine } from '#shared/texts/media-facts'
import { type SingleMediaSpec } from '#shared/domain/season/media-spec'
import { slotsOf } from '#shared/domain/season/slots'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'
import { season2020 } from '../season/season-2020'

const specOf = (key: string) => season2020.subProjects.find((each) => each.key === key)!.spec
/** What its one slot asks. */
const asks = ({ media }: SubmissionSpec): SingleMediaSpec => slotsOf(media)[0]!.specs[0]!
const microVideo = specOf('micro-video')
const photography = specOf('photography')

const tooLong: MediaCheck = {
  verdict: 'reject',
  code: 'TOO_LONG',
  warnings: [],
  facts: {
    sizeBytes: 48_500_000,
    durationMs: 185_000,
    width: 1920,
    height: 1080,
    rotationCw: 90,
    videoCodec: 'h264',
    format: 'mp4',
  },
}

describe('a file beside its limits', () => {
  it('is described as it is shown: turned, with its codec and size', () => {
    expect(factLine(tooLong)).toBe('1080×1920 · H.264 · 46.2 MB')
  })

  it('says of each fact whether it keeps its limit', () => {
    expect(factTags(tooLong, asks(microVideo))).toEqual([
      { key: 'format', text: '格式 MP4', ok: true },
      { key: 'size', text: '大小 46.2 MB / 50 MB', ok: true },
      { key: 'duration', text: '时长 3分05秒', ok: false },
    ])
  })

  it.each([
    ['180,000 ms', { durationMs: 180_000 }, 'duration', false],
    ['179,999 ms', { durationMs: 179_999 }, 'duration', true],
    ['52,428,800 bytes', { sizeBytes: 52_428_800 }, 'size', false],
    ['52,428,799 bytes', { sizeBytes: 52_428_799 }, 'size', true],
    ['no byte at all', { sizeBytes: 0 }, 'size', false],
  ])('judges %s like the check does', (_what, facts, key, ok) => {
    const check = { ...tooLong, facts: { ...tooLong.facts, ...facts } }
    expect(factTags(check, asks(microVideo)).find((tag) => tag.key === key)?.ok).toBe(ok)
  })

  it('takes a photo of exactly ten megabytes', () => {
    const check = { ...tooLong, facts: { sizeBytes: 10_485_760 } }
    expect(factTags(check, asks(photography))).toEqual([
      { key: 'size', text: '大小 10 MB / 10 MB', ok: true },
    ])
  })

  it.each([
    ['a video', microVideo, 'MP4 · 短于 3 分钟 · 小于 50 MB'],
    ['a photo', photography, 'JPEG、PNG、HEIC · 不超过 10 MB'],
    ['a recitation', specOf('recitation'), 'MP4 · 不超过 5 分钟 · 小于 100 MB'],
  ])('tells the limits of %s before anything was chosen', (_what, spec, line) => {
    expect(limitLine(asks(spec))).toBe(line)
  })
})

describe('the rule a refused file breaks', () => {
  it.each([
    ['TOO_LONG', microVideo, { clauseId: 'annex2.1', quote: '时长小于 3 分钟' }],
    ['TOO_LARGE', microVideo, { clauseId: 'annex2.1', quote: '文件小于 50MB' }],
    ['QUICKTIME_MOV', microVideo, { clauseId: 'annex2.1', quote: '视频文件格式为 MP4' }],
    ['TOO_LARGE', photography, { clauseId: 'default.photo' }],
    ['TRUNCATED', microVideo, undefined],
    ['EMPTY_FILE', photography, undefined],
  ] as const)('of %s is cited from the season', (code, spec, citation) => {
    expect(refusalCitation(code, spec)).toEqual(citation)
  })
})
