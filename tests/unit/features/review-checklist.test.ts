import { type MediaView } from '#shared/contract/works/views'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'
import { reviews } from '#shared/texts/reviews'
import { checklistOf, declaredAnswer } from '../../../src/features/reviews/checklist'

const citation = { clauseId: 'annex2.1', quote: '时长小于 3 分钟' }

const spec: Pick<SubmissionSpec, 'checklist' | 'declarations'> = {
  checklist: [
    { key: 'duration', text: '时长小于 3 分钟', by: 'machine', citation },
    { key: 'clarity', text: '画面清晰', by: 'officer', citation },
    { key: 'subtitles', text: '配了字幕', by: 'officer', citation },
    { key: 'ai', text: '声明与所见相符', by: 'officer', citation },
  ],
  declarations: [
    { key: 'subtitles', kind: 'agree', text: '已配字幕', required: true, citation },
    { key: 'ai', kind: 'yesNo', text: '有没有', required: true, citation },
  ],
}

const check = (patch: Partial<MediaCheck> = {}): MediaCheck => ({
  verdict: 'accept',
  code: 'OK',
  warnings: [],
  facts: { sizeBytes: 40_265_318, durationMs: 161_900, videoCodec: 'h264', audioCodec: 'aac' },
  ...patch,
})

const video = (patch: Partial<MediaView> = {}): MediaView => ({
  uploadId: 'upload01',
  slot: 'main',
  kind: 'video',
  fileName: 'a.mp4',
  sizeBytes: 40_265_318,
  check: check(),
  ...patch,
})

describe('the checklist of a review', () => {
  it("sets the machine's facts and the author's declarations beside the points of the season's spec", () => {
    expect(checklistOf(spec, [video()], { subtitles: true, ai: false })).toEqual({
      machine: [
        {
          key: 'duration',
          text: '时长小于 3 分钟',
          citation,
          by: 'machine',
          passed: true,
          facts: check().facts,
        },
      ],
      officer: [
        { key: 'clarity', text: '画面清晰', citation, by: 'officer' },
        { key: 'subtitles', text: '配了字幕', citation, by: 'officer', declared: 'agreed' },
        { key: 'ai', text: '声明与所见相符', citation, by: 'officer', declared: 'no' },
      ],
      warnings: [],
    })
  })

  it('does not call a point passed before the machine has looked at every file', () => {
    const { check: _check, ...unchecked } = video({ uploadId: 'upload02' })
    const [point] = checklistOf(spec, [video(), unchecked], {}).machine
    expect(point).toMatchObject({ passed: false })
  })

  it('says nothing of the machine about a work without files', () => {
    expect(checklistOf(spec, [], {}).machine).toEqual([])
  })

  it('shows the largest of several files, and each warning once with its files', () => {
    const large = check({ warnings: ['NO_AUDIO'], facts: { sizeBytes: 9_000_000 } })
    const small = check({ warnings: ['NO_AUDIO', 'LOW_RESOLUTION'], facts: { sizeBytes: 1_000 } })
    const list = checklistOf(spec, [video({ check: small }), video({ check: large })], {})
    expect(list.machine[0]?.facts).toEqual({ sizeBytes: 9_000_000 })
    expect(list.warnings).toEqual([
      { code: 'NO_AUDIO', files: [1, 2] },
      { code: 'LOW_RESOLUTION', files: [1] },
    ])
    const [alone] = checklistOf(spec, [video({ check: large })], {}).warnings
    expect(alone).toEqual({ code: 'NO_AUDIO', files: [] })
  })
})

describe("the author's answers", () => {
  it.each([
    ['a ticked agreement', 'agree', true, 'agreed'],
    ['an agreement left open', 'agree', undefined, 'missing'],
    ['an agreement refused', 'agree', false, 'missing'],
    ['a yes', 'yesNo', true, 'yes'],
    ['a no', 'yesNo', false, 'no'],
    ['a question left open', 'yesNo', undefined, 'missing'],
  ] as const)('tell %s', (_what, kind, answer, expected) => {
    expect(declaredAnswer({ key: 'x', kind, text: '', required: true, citation }, answer)).toBe(expected)
  })
})

describe('the facts in words', () => {
  it.each([
    ['duration', '2分41秒'],
    ['size', '38.3 MB'],
    ['format', 'H.264 / AAC · 1920×1080'],
    ['a key of another season', ''],
  ])('say %s', (key, words) => {
    const facts = { ...check().facts, width: 1920, height: 1080 }
    expect(reviews.checklist.fact(key, facts)).toBe(words)
  })

  it('say that a video has no sound', () => {
    const facts = { sizeBytes: 1, videoCodec: 'hevc', hasAudio: false }
    expect(reviews.checklist.fact('format', facts)).toBe('H.265 / 无声音')
  })

  it('name the format of a picture', () => {
    const facts = { sizeBytes: 1, format: 'jpeg', width: 4000, height: 3000 } as const
    expect(reviews.checklist.fact('format', facts)).toBe('JPEG · 4000×3000')
  })
})
