import { type Mark } from '../../../../src/platform/picture-painter.types'
import { linkModules } from '../../../../src/features/sharing/poster/link-modules'
import { type PosterFacts, posterSheet } from '../../../../src/features/sharing/poster/poster-sheet'

const measure = (text: string, size: number) => [...text].length * size
const FACTS: PosterFacts = {
  head: '网聚职工正能量 争做中国好网民',
  title: '网络正能量歌曲征集',
  pill: '承办单位：中国金融工会',
  lines: [
    { label: '主题', value: '唱响新时代' },
    { label: '截止收稿', value: '2020年11月30日', note: '系统默认（通知未规定）' },
  ],
  unit: '宝鸡市总工会',
  howTo: ['长按识别小程序码', '查看和投稿'],
  foot: '在本平台提交 ≠ 已报送承办单位',
}
const CODE = { kind: 'picture', url: 'https://storage/code.png' } as const

const words = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'words' ? [mark.text] : []))

it('title, theme, deadline with its source, the unit’s name and the code stand on it, from top to bottom', () => {
  const { marks } = posterSheet(FACTS, CODE, measure)
  expect(words(marks)).toEqual([
    '网聚职工正能量 争做中国好网民',
    '网络正能量歌曲征集',
    '承办单位：中国金融工会',
    '主题',
    '唱响新时代',
    '截止收稿',
    '2020年11月30日',
    '系统默认（通知未规定）',
    '宝鸡市总工会',
    '长按识别小程序码',
    '查看和投稿',
    '在本平台提交 ≠ 已报送承办单位',
  ])
  const pictures = marks.filter(({ kind }) => kind === 'picture')
  expect(pictures).toEqual([
    { kind: 'picture', x: 36, y: expect.any(Number) as number, width: 116, height: 116, source: CODE.url },
  ])
})

it.each([
  ['as they are', FACTS],
  [
    'long ones',
    { ...FACTS, title: '很长的标题'.repeat(30), foot: '很长的话'.repeat(80), unit: '单位'.repeat(40) },
  ],
  [
    'many lines',
    { ...FACTS, lines: Array.from({ length: 9 }, () => ({ label: '题', value: '值'.repeat(90) })) },
  ],
  ['a wide picture', { ...FACTS, picture: { url: 'https://storage/cover.jpg', width: 1280, height: 720 } }],
  ['a tall picture', { ...FACTS, picture: { url: 'https://storage/cover.jpg', width: 400, height: 1280 } }],
  ['hardly any', { ...FACTS, pill: '', lines: [], foot: '' }],
])('nothing leaves the sheet: %s', (_what, facts) => {
  for (const code of [
    CODE,
    { kind: 'none' } as const,
    { kind: 'modules', modules: linkModules('https://a/b') } as const,
  ]) {
    const { width, height, marks } = posterSheet(facts, code, measure)
    expect([width, height * 3 <= 4096]).toEqual([360, true])
    const outside = marks.filter((mark) => {
      const right = mark.x + (mark.kind === 'words' ? measure(mark.text, mark.size) : mark.width)
      const bottom = mark.y + (mark.kind === 'words' ? mark.size / 3 : mark.height)
      return mark.x < 0 || mark.y < 0 || right > width + 1e-6 || bottom > height + 1e-6
    })
    expect(outside).toEqual([])
  }
})

it('a link’s code is drawn in whole pixels, dark on white, with room around it', () => {
  const modules = linkModules('https://union.example/open?t=s&i=0kF3x9QzR&u=abcd')
  const { marks } = posterSheet(FACTS, { kind: 'modules', modules }, measure)
  const dark = marks.filter((mark) => mark.kind === 'box' && mark.width === mark.height)
  expect(dark).toHaveLength(modules.flat().filter(Boolean).length)
  const [first] = dark
  const side = first?.kind === 'box' ? first.width * 3 : 0
  expect([side > 6, Math.abs(side - Math.round(side)) < 1e-9]).toEqual([true, true])
  expect([...(modules[0] ?? []), ...(modules[1] ?? [])].some(Boolean)).toBe(false)
})

it('without a code the words take its place', () => {
  const beside = (kind: 'none' | 'picture') => {
    const { marks } = posterSheet(FACTS, kind === 'none' ? { kind } : CODE, measure)
    return marks.find((mark) => mark.kind === 'words' && mark.text === '宝鸡市总工会')?.x
  }
  expect([beside('picture'), beside('none')]).toEqual([168, 36])
})
