import { linkFault } from '#shared/domain/work/links'
import { contentFaults } from '#shared/domain/work/completeness'
import { slotsOf } from '#shared/domain/season/slots'
import { strayLinks } from '../../../src/features/works/form/file-faults'
import { pastedLink } from '../../../src/features/works/slot/pasted-link'
import { completeContent, subProjectNamed } from '../../support/work-samples'
import { season2020 } from '../season/season-2020'

const film = subProjectNamed('micro-film')
const spec = slotsOf(film.spec.media)[0]?.links
if (!spec) throw new Error('a film may come as a link')

describe('an address', () => {
  it.each([
    'https://pan.baidu.com/s/1AbC-d_E?pwd=x7k2',
    'https://pan.baidu.com',
    'https://PAN.baidu.COM/s/1',
    'https://www.alipan.com/s/abc#top',
  ])('%s is taken', (address) => {
    expect(linkFault({ address, code: '' }, spec)).toBeUndefined()
  })

  it.each([
    ['javascript:alert(1)', 'malformed'],
    ['http://pan.baidu.com/s/1', 'malformed'],
    ['//pan.baidu.com/s/1', 'malformed'],
    ['https://user:secret@pan.baidu.com/s/1', 'malformed'],
    ['https://pan.baidu.com@evil.example/s/1', 'malformed'],
    ['https://pan.baidu.com:8443/s/1', 'malformed'],
    ['https://127.0.0.1/s/1', 'malformed'],
    ['https://[::1]/s/1', 'malformed'],
    ['https://localhost/s/1', 'malformed'],
    ['https://2130706433/', 'malformed'],
    ['https://pаn.baidu.com/s/1', 'malformed'], // a Cyrillic а
    ['https://pan.baidu.com/s/1 2', 'malformed'],
    ['https://pan.baidu.com\\@evil.example', 'malformed'],
    ['https://evil.example/pan.baidu.com', 'hostUnknown'],
    ['https://pan.baidu.com.evil.example/s/1', 'hostUnknown'],
    ['https://notpan.baidu.com.cn/s/1', 'hostUnknown'],
    ['https://xn--pn-baidu.com/s/1', 'hostUnknown'],
    [`https://pan.baidu.com/${'x'.repeat(5000)}`, 'tooLong'],
  ])('%s is %s', (address, fault) => {
    expect(linkFault({ address, code: '' }, spec)).toBe(fault)
  })

  it('has a code of at most ten letters and digits', () => {
    const address = 'https://pan.baidu.com/s/1'
    expect(
      ['x7k2', '', 'a b', '提取码', 'x'.repeat(11)].map((code) => linkFault({ address, code }, spec)),
    ).toEqual([undefined, undefined, 'codeMalformed', 'codeMalformed', 'codeMalformed'])
  })
})

it.each([
  [
    '链接: https://pan.baidu.com/s/1AbC 提取码: x7k2 复制这段内容后打开',
    'https://pan.baidu.com/s/1AbC',
    'x7k2',
  ],
  [
    '链接：https://pan.baidu.com/s/1AbC?pwd=x7k2 提取码：x7k2',
    'https://pan.baidu.com/s/1AbC?pwd=x7k2',
    'x7k2',
  ],
  ['https://pan.baidu.com/s/1AbC?pwd=x7k2', 'https://pan.baidu.com/s/1AbC?pwd=x7k2', 'x7k2'],
  ['  https://www.alipan.com/s/abc ', 'https://www.alipan.com/s/abc', ''],
  ['没有网址', '没有网址', ''],
])('“%s” is taken apart', (pasted, address, code) => {
  expect(pastedLink(pasted, '')).toEqual({ address, code })
})

describe('a film', () => {
  const link = { address: 'https://pan.baidu.com/s/1', code: 'x7k2' }
  const faultsOf = (changes: Parameters<typeof completeContent>[1]) =>
    contentFaults(completeContent('micro-film', changes), film, season2020, Date.UTC(2020, 5, 1))

  it('goes as a file or as a link', () => {
    expect(faultsOf({ files: { main: ['upload01'] } })).toEqual([])
    expect(faultsOf({ links: { main: [link] } })).toEqual([])
    expect(faultsOf({ links: { main: [{ address: ' ', code: '' }] } })).toEqual([
      { part: 'files.main', reason: 'missing' },
    ])
  })

  it('does not go as both, nor with two links', () => {
    expect(faultsOf({ files: { main: ['upload01'] }, links: { main: [link] } })).toEqual([
      { part: 'files.main', reason: 'tooMany', limit: 1 },
    ])
    expect(faultsOf({ links: { main: [link, link] } })).toEqual([
      { part: 'files.main', reason: 'tooMany', limit: 1 },
    ])
  })

  it('names the link that is wrong, and links that nobody asked for', () => {
    expect(faultsOf({ links: { main: [{ address: 'http://pan.baidu.com', code: '' }] } })).toEqual([
      { part: 'links.main', reason: 'malformed', position: 1 },
    ])
    const blank = { address: '', code: '' }
    expect(faultsOf({ links: { main: [blank, { address: 'http://pan.baidu.com', code: '' }] } })).toEqual([
      { part: 'links.main', reason: 'malformed', position: 2 },
    ])
    expect(faultsOf({ files: { main: ['upload01'] }, links: { score: [link] } })).toEqual([
      { part: 'links.score', reason: 'unknown' },
    ])
  })
})

it('a draft’s addresses that no slot asks for any more are named, for a person to take away', () => {
  const link = { address: 'https://pan.baidu.com/s/1', code: '' }
  const content = completeContent('micro-film', { links: { main: [link], score: [link], photos: [] } })
  expect(strayLinks(content, film)).toEqual(['score'])
})
