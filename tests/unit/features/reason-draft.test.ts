import { type PresetReason } from '#shared/domain/season/submission-spec'
import {
  citableClauses,
  EMPTY_REASON,
  reasonFaults,
  toggleCitation,
  togglePreset,
} from '../../../src/features/reviews/reason-draft'
import { season2020 } from '../season/season-2020'

const clear = { clauseId: 'annex2.1', quote: '画面清晰，声音清楚' }
const picture: PresetReason = { key: 'picture', decision: 'return', text: '画面不够清晰。', citation: clear }
const sound: PresetReason = { key: 'sound', decision: 'return', text: '声音听不清。', citation: clear }
const unit: PresetReason = {
  key: 'unit',
  decision: 'return',
  text: '单位不一致。',
  citation: { clauseId: 'default.unit' },
}
const presets = [picture, sound, unit]

describe('the word to an author', () => {
  it('takes the sentence and the citation of a chosen preset', () => {
    expect(togglePreset(EMPTY_REASON, picture, presets)).toEqual({
      presetKeys: ['picture'],
      citations: [clear],
      message: '画面不够清晰。',
    })
  })

  it('puts several presets on lines of their own and cites the same clause once', () => {
    const draft = [picture, sound, unit].reduce((so, next) => togglePreset(so, next, presets), EMPTY_REASON)
    expect(draft).toEqual({
      presetKeys: ['picture', 'sound', 'unit'],
      citations: [clear, { clauseId: 'default.unit' }],
      message: '画面不够清晰。\n声音听不清。\n单位不一致。',
    })
  })

  it('keeps a citation that another chosen preset still needs', () => {
    const both = togglePreset(togglePreset(EMPTY_REASON, picture, presets), sound, presets)
    expect(togglePreset(both, picture, presets)).toEqual({
      presetKeys: ['sound'],
      citations: [clear],
      message: '声音听不清。',
    })
  })

  it('is empty again when its only preset is taken back', () => {
    expect(togglePreset(togglePreset(EMPTY_REASON, unit, presets), unit, presets)).toEqual(EMPTY_REASON)
  })

  it('keeps what the officer wrote himself', () => {
    const chosen = togglePreset({ ...EMPTY_REASON, message: '您好！' }, unit, presets)
    expect(chosen.message).toBe('您好！\n单位不一致。')
    expect(togglePreset(chosen, unit, presets).message).toBe('您好！')
    const rewritten = { ...chosen, message: '单位写错了，请改成宝鸡市。' }
    expect(togglePreset(rewritten, unit, presets).message).toBe('单位写错了，请改成宝鸡市。')
  })

  it('takes a citation picked by hand and gives it back', () => {
    const cited = toggleCitation(EMPTY_REASON, clear)
    expect(cited.citations).toEqual([clear])
    expect(toggleCitation(cited, { ...clear })).toEqual(EMPTY_REASON)
  })

  it('never cites more than the contract takes', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ clauseId: `body.${at}` }))
    expect(many.reduce(toggleCitation, EMPTY_REASON).citations).toHaveLength(10)
  })

  it.each([
    ['nothing', EMPTY_REASON, { citations: true, message: true }],
    [
      'blanks only',
      { ...EMPTY_REASON, citations: [clear], message: ' \n' },
      { citations: false, message: true },
    ],
    ['both', { ...EMPTY_REASON, citations: [clear], message: '请改' }, { citations: false, message: false }],
  ])('tells what is missing from %s', (_what, draft, faults) => {
    expect(reasonFaults(draft)).toEqual(faults)
  })
})

describe('the clauses an officer can cite', () => {
  it.each(season2020.subProjects.map((subProject) => [subProject.shortName, subProject.spec] as const))(
    'of %s are each listed once and hold those of every preset',
    (_name, spec) => {
      const clauses = citableClauses(spec)
      const written = clauses.map((citation) => JSON.stringify(citation))
      expect(new Set(written).size).toBe(written.length)
      expect(clauses).toEqual(expect.arrayContaining(spec.reasons.map(({ citation }) => citation)))
    },
  )
})
