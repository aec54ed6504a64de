import {
  captioned,
  filesIn,
  moved,
  type NamedFiles,
  withFile,
  withoutFile,
} from '../../../src/features/works/upload/slot-files'

const three: NamedFiles = {
  files: { main: ['a', 'b', 'c'], score: ['s'] },
  captions: { a: '清晨', b: '正午', s: '总谱' },
}

describe('the files of a slot', () => {
  it.each([
    ['one comes to the end', withFile(three, 'main', 'd'), { main: ['a', 'b', 'c', 'd'] }],
    ['one comes first to an empty slot', withFile(three, 'cover', 'd'), { cover: ['d'] }],
    ['one takes another’s place', withFile(three, 'main', 'd', 'b'), { main: ['a', 'd', 'c'] }],
    ['the other has gone meanwhile', withFile(three, 'main', 'd', 'x'), { main: ['a', 'b', 'c', 'd'] }],
    ['one goes', withoutFile(three, 'main', 'b'), { main: ['a', 'c'] }],
    ['the last goes', withoutFile(three, 'score', 's'), { score: [] }],
    ['one moves down', moved(three, 'main', 0, 1), { main: ['b', 'a', 'c'] }],
    ['one moves up', moved(three, 'main', 2, 1), { main: ['a', 'c', 'b'] }],
    ['one moves from the first place to the last', moved(three, 'main', 0, 2), { main: ['b', 'c', 'a'] }],
    ['one would move past the last', moved(three, 'main', 2, 3), {}],
    ['one would move past the first', moved(three, 'main', 0, -1), {}],
    ['none stands there', moved(three, 'main', 7, 0), {}],
  ] as const)('%s', (_what, changed, files) => {
    expect(changed.files).toEqual({ ...three.files, ...files })
  })

  it.each([
    ['a moved file keeps its own', moved(three, 'main', 0, 2), three.captions],
    [
      'one that takes another’s place takes over its words',
      withFile(three, 'main', 'd', 'b'),
      { a: '清晨', d: '正午', s: '总谱' },
    ],
    ['a wordless one has none to give', withFile(three, 'main', 'd', 'c'), three.captions],
    ['one that goes takes its words along', withoutFile(three, 'main', 'a'), { b: '正午', s: '总谱' }],
    ['new words', captioned(three, 'c', '黄昏'), { ...three.captions, c: '黄昏' }],
    ['other words', captioned(three, 'a', '五点'), { ...three.captions, a: '五点' }],
    ['no words', captioned(three, 'a', ''), { b: '正午', s: '总谱' }],
  ] as const)('have captions: %s', (_what, changed, captions) => {
    expect(changed.captions).toEqual(captions)
  })

  it('are none where the slot holds nothing', () => {
    expect([filesIn(three, 'main'), filesIn(three, 'cover')]).toEqual([['a', 'b', 'c'], []])
  })
})
