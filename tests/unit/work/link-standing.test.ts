import { type DeadLink } from '#shared/domain/work/links'
import { type ReviewCopy, type Work } from '#shared/domain/work/work'
import {
  lackingCopies,
  linkListOf,
  linkStandings,
  withStandingLinks,
} from '#shared/domain/work/link-standing'
import { listKeysOf } from '#shared/domain/work/standing'
import { completeContent } from '../../support/work-samples'
import { accepts, aMedia, inReviewAt, NOW, rejects } from './samples'

const link = { address: 'https://pan.baidu.com/s/1AbCdEf', code: 'x7k2' }
const other = { ...link, code: 'y8m3' }
const copy: ReviewCopy = { ...aMedia({ uploadId: 'copy00000001', kind: 'video', check: accepts }), of: link }
const dead: DeadLink = {
  ...{ slot: 'main', link, reason: '提示已失效', officerId: 'o1', unitId: 'baoji', at: NOW - 500 },
}
const film = (changes: Partial<Work> = {}, links: readonly (typeof link)[] = [link]): Work =>
  inReviewAt('baoji', {
    subProject: 'micro-film',
    content: completeContent('micro-film', { links: { main: links } }),
    media: [],
    copiedSlots: ['main'],
    ...changes,
  })

describe('a link', () => {
  it('stands with its copy and its mark, by its place', () => {
    expect(linkStandings(film({ copies: [copy], deadLinks: [dead] }))).toEqual([
      { slot: 'main', position: 1, link, needsCopy: true, copy, dead },
    ])
  })

  it.each([
    ['another code', { main: [other] }],
    ['another slot', { links: [link] }],
  ])('that was changed to %s has neither', (_what, links) => {
    const content = completeContent('micro-film', { links })
    const work = film({ content, copies: [copy], deadLinks: [dead] })
    expect(linkStandings(work)).toEqual([expect.not.objectContaining({ copy: expect.anything() as unknown })])
    expect(linkStandings(work)).toEqual([expect.not.objectContaining({ dead: expect.anything() as unknown })])
    const { copies: _copies, deadLinks: _dead, ...bare } = work
    expect(withStandingLinks(work)).toEqual(bare)
  })

  it('that stays keeps both', () => {
    const work = film({ copies: [copy], deadLinks: [dead] })
    expect(withStandingLinks(work)).toEqual(work)
  })

  it.each<[string, Partial<Work>, number]>([
    ['no copy', {}, 1],
    ['a copy that was not looked at', { copies: [{ ...aMedia(), of: link }] }, 1],
    ['a copy that the machine refused', { copies: [{ ...copy, check: rejects }] }, 1],
    ['a copy that the machine accepted', { copies: [copy] }, 0],
    ['no copy where none is asked for', { copiedSlots: [] }, 0],
    ['no copy and nothing said of it', { copiedSlots: ['links'] }, 0],
  ])('with %s lacks one, or not', (_what, changes, lacking) => {
    expect(lackingCopies(film(changes))).toHaveLength(lacking)
  })
})

describe('a work', () => {
  const returned = {
    status: 'returned',
    atUnit: undefined,
    atUnitSince: undefined,
    decision: { kind: 'return', by: 'officer', unitId: 'baoji', citations: [], message: '', at: NOW },
  } as unknown as Partial<Work>

  it.each<[string, Partial<Work>, unknown]>([
    ['without a copy', {}, { unitId: 'baoji', list: 'missing', since: NOW - 2000 }],
    ['with its copy', { copies: [copy] }, undefined],
    ['with a dead link', { deadLinks: [dead] }, { unitId: 'baoji', list: 'dead', since: NOW - 500 }],
    [
      'with its copy and a dead link',
      { copies: [copy], deadLinks: [dead] },
      { unitId: 'baoji', list: 'dead', since: NOW - 500 },
    ],
    ['that was returned', returned, undefined],
    [
      'that was returned for its dead link',
      { ...returned, deadLinks: [dead] },
      { unitId: 'baoji', list: 'dead', since: NOW - 500 },
    ],
    ['that is checked', { status: 'checking', deadLinks: [dead] }, undefined],
    ['that was withdrawn', { status: 'withdrawn', deadLinks: [dead] }, undefined],
    ['that was accepted', { status: 'accepted' }, undefined],
  ])('%s stands in the list of its unit, or in none', (_what, changes, list) => {
    expect(linkListOf(film(changes))).toEqual(list)
  })

  it('carries the keys of that list alone', () => {
    expect(listKeysOf(film())).toMatchObject({
      linkQueue: 'missing-baoji',
      linkRank: expect.stringMatching(/-work00000001$/) as string,
    })
    expect(listKeysOf(film({ copies: [copy] })).linkQueue).toBeUndefined()
  })
})
