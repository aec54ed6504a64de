import {
  draftFaults,
  isOvertaken,
  oneLine,
  parseDraft,
  plainLines,
} from '../../../../src/features/announcements/announcement-draft'

const text = { kind: 'notice', title: '标题', body: '正文' } as const

it.each([
  ['nothing', undefined],
  ['a word', '标题'],
  ['a kind there is not', { ...text, kind: 'rumour' }],
  ['a title that is no text', { ...text, title: 7 }],
  ['no body', { kind: 'notice', title: '标题' }],
])('%s on the phone is no draft', (_what, stored) => {
  expect(parseDraft(stored)).toBeUndefined()
})

it('a draft comes back as it was written, and nothing else with it', () => {
  const draft = { ...text, unitId: 'baoji', base: { ...text, title: '旧标题' } }
  expect(parseDraft({ ...draft, other: 'thing' })).toEqual(draft)
})

it.each([
  ['nothing was published', undefined, false],
  ['what it began from still stands', { ...text, title: '旧标题' }, false],
  ['another text stands there', { ...text, title: '同事的标题' }, true],
  ['the very same text stands there', text, false],
])('a draft is overtaken or not: %s', (_what, published, overtaken) => {
  expect(isOvertaken({ ...text, base: { ...text, title: '旧标题' } }, published)).toBe(overtaken)
})

it.each([
  ['blank', '  ', '\n', { title: 'missing', body: 'missing' }],
  ['just short enough', '字'.repeat(60), '字'.repeat(5000), {}],
  ['one too long', '字'.repeat(61), '字'.repeat(5001), { title: 'tooLong', body: 'tooLong' }],
  ['too long in emoji, as the cloud counts', '👷'.repeat(31), '正文', { title: 'tooLong' }],
])('a draft that is %s', (_what, title, body, faults) => {
  expect(draftFaults({ kind: 'notice', title, body })).toEqual(faults)
})

it('a title is one line, a body keeps its lines; other control characters go', () => {
  expect(oneLine('一\r\n二\u0007三')).toBe('一 二 三')
  expect(plainLines('一\r\n\t二\u0000三')).toBe('一\r\n\t二三')
})
