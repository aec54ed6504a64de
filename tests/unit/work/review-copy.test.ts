import { type ReviewCopy, type Work } from '#shared/domain/work/work'
import { markLink } from '#shared/domain/work/dead-link'
import { decide, type ReviewDecision } from '#shared/domain/work/review'
import { addCopy, copiedSlotsOf, copySpecOf, planCopy } from '#shared/domain/work/review-copy'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { completeContent, subProjectNamed } from '../../support/work-samples'
import { season2020 } from '../season/season-2020'
import { aCaller, accepts, aMedia, decidedAt, inReviewAt, NOW, refusalOf, rejects } from './samples'

const link = { address: 'https://pan.baidu.com/s/1AbCdEf', code: 'x7k2' }
const file = aMedia({ uploadId: 'copy00000001', kind: 'video', fileName: '成片.mp4', check: accepts })
const copy: ReviewCopy = { ...file, of: link }
const officer = aCaller('o1', ['unitOfficer', 'baoji'])
const province = aCaller('o3', ['provinceOfficer', 'province'])
const mark = { slot: 'main', position: 1, dead: true, reason: ' 提示已失效 ' }
const dead = {
  ...{ slot: 'main', link, reason: '提示已失效', officerId: 'o1', unitId: 'baoji', at: NOW },
}
const film = (atUnit = 'baoji', changes: Partial<Work> = {}): Work =>
  inReviewAt(atUnit, {
    subProject: 'micro-film',
    content: completeContent('micro-film', { links: { main: [link] } }),
    media: [],
    copiedSlots: ['main'],
    ...changes,
  })
const plan = { workId: 'work00000001', slot: 'main', link }

describe('what a copy has to be', () => {
  it('is what its slot asks of a film, as large as the season allows', () => {
    const { media } = subProjectNamed('micro-film').spec
    const asked = copySpecOf(media, 'main', season2020)
    expect(asked?.kind).toBe('video')
    expect(asked?.spec).toMatchObject({
      maxDurationMs: { value: 900_000 },
      maxSizeBytes: { value: 209_715_200, inclusive: true, source: 'default' },
    })
    expect(copySpecOf(media, 'score', season2020)).toBeUndefined()
  })

  it.each([
    ['a film’s', 'micro-film', { main: [link] }, ['main']],
    ['no', 'micro-film', { main: [] }, []],
    ['an article’s', 'special-activity', { links: [link] }, []],
  ])('is asked for %s link', (_whose, call, links, slots) => {
    expect(copiedSlotsOf(subProjectNamed(call).spec.media, { links })).toEqual(slots)
  })
})

describe.each([
  ['the copy of a link is planned', (work: Work, by: typeof officer) => planCopy(work, 'main', 1, by)],
  ['a copy is added', (work: Work, by: typeof officer) => addCopy(work, plan, file, by, NOW)],
  ['a link is marked', (work: Work, by: typeof officer) => markLink(work, mark, by, NOW)],
])('%s', (_what, act) => {
  it.each([
    ['an officer of the unit', officer, 'baoji', undefined],
    ['an officer of the province', province, 'baoji', undefined],
    ['an officer of the province', province, 'province', undefined],
    ['an officer of the unit', officer, 'province', 'FORBIDDEN'],
    ['an officer of another unit', aCaller('o2', ['unitOfficer', 'xian']), 'baoji', 'FORBIDDEN'],
    ['an administrator', aCaller('o5', ['admin', 'province']), 'baoji', 'FORBIDDEN'],
    ['a worker', aCaller('o7'), 'baoji', 'FORBIDDEN'],
    ['its author, an officer', aCaller('author-1', ['unitOfficer', 'baoji']), 'baoji', 'OWN_WORK'],
  ])('by %s', (_who, by, atUnit, refused) => {
    if (refused) expect(refusalOf(() => act(film(atUnit), by)).code).toBe(refused)
    else expect(() => act(film(atUnit), by)).not.toThrow()
  })

  it('by nobody of its team', () => {
    const members = [{ name: '李师傅', role: '摄像' }]
    const content = { ...film().content, submitterKind: 'team', authorRole: '导演', members } as const
    const answer = { name: '李师傅', role: '摄像', agrees: true, personId: 'o1', at: NOW }
    const work = film('baoji', { content, memberAnswers: [answer] })
    expect(refusalOf(() => act(work, officer)).code).toBe('OWN_WORK')
  })

  it.each(WORK_STATUSES.filter((status) => status !== 'inReview'))('of no work that is %s', (status) => {
    expect(refusalOf(() => act(film('baoji', { status }), officer)).code).toBe('INVALID_TRANSITION')
  })
})

describe('a copy', () => {
  it('stands beside its link with a row of history, and raises the version', () => {
    expect(addCopy(film(), plan, file, officer, NOW)).toEqual({
      work: { ...film(), version: 4, copies: [copy], updatedAt: NOW },
      row: {
        ...{ workId: 'work00000001', version: 4, at: NOW, event: 'copyAdded', by: 'officer' },
        ...{ actorId: 'o1', unitId: 'baoji' },
      },
    })
  })

  it('takes the place of the one that its officer saw, and of no other', () => {
    const work = film('baoji', { copies: [copy] })
    const newer = { ...file, uploadId: 'copy00000002' }
    const planned = planCopy(work, 'main', 1, officer)
    expect(planned).toEqual({ ...plan, replaces: 'copy00000001' })
    expect(addCopy(work, planned, newer, officer, NOW).work.copies).toEqual([{ ...newer, of: link }])
    expect(refusalOf(() => addCopy(work, plan, newer, officer, NOW))).toEqual({
      code: 'WORK_CHANGED',
      details: { version: 3 },
    })
    expect(refusalOf(() => addCopy(film(), planned, newer, officer, NOW)).code).toBe('WORK_CHANGED')
  })

  it('is not for a link that was changed meanwhile', () => {
    const content = completeContent('micro-film', { links: { main: [{ ...link, code: 'other' }] } })
    const late = () => addCopy(film('baoji', { content }), plan, file, officer, NOW)
    expect(refusalOf(late).code).toBe('WORK_CHANGED')
  })

  it.each([
    ['a work without a link', film('baoji', { content: completeContent('micro-film') }), 1],
    ['a second link of one', film(), 2],
    ['a link that stands for no film', film('baoji', { copiedSlots: [] }), 1],
  ])('is not for %s', (_what, work, position) => {
    expect(refusalOf(() => planCopy(work, 'main', position, officer))).toEqual({
      code: 'LINK_UNKNOWN',
      details: { slot: 'main', position },
    })
  })
})

describe('an approval', () => {
  const approve: ReviewDecision = { kind: 'approve', citations: [], message: '', internalNote: '' }
  const approved = (work: Work) => decidedAt(work, approve, province, NOW).work.status
  const missing = (isDead: boolean) => ({
    code: 'REVIEW_COPY_MISSING',
    details: { slot: 'main', position: 1, dead: isDead },
  })

  it.each<[string, string, Partial<Work>, 'inReview' | 'accepted' | boolean]>([
    ['passes on a film that may be watched at its link', 'baoji', {}, 'inReview'],
    ['accepts no film without a copy', 'province', {}, false],
    ['accepts no film whose copy was refused', 'province', { copies: [{ ...copy, check: rejects }] }, false],
    ['accepts a film with its copy', 'province', { copies: [copy] }, 'accepted'],
    ['passes on no film that nobody can watch', 'baoji', { deadLinks: [dead] }, true],
    [
      'accepts a film with its copy, its link dead',
      'province',
      { copies: [copy], deadLinks: [dead] },
      'accepted',
    ],
    ['accepts what stands for no film', 'province', { copiedSlots: [], deadLinks: [dead] }, 'accepted'],
  ])('%s', (_what, atUnit, changes, outcome) => {
    const work = film(atUnit, changes)
    if (typeof outcome === 'string') expect(approved(work)).toBe(outcome)
    else expect(refusalOf(() => approved(work))).toEqual(missing(outcome))
  })

  it('is not needed to return or to reject', () => {
    const word = { citations: [{ clauseId: 'default.media' }], message: '请更换', internalNote: '' }
    const work = film('province', { deadLinks: [dead] })
    for (const kind of ['return', 'reject'] as const)
      expect(() => decide(work, { kind, ...word }, province, season2020, NOW)).not.toThrow()
  })
})

describe('a dead link', () => {
  it('is marked with who, when and why, and told to the author', () => {
    expect(markLink(film(), mark, officer, NOW)).toEqual({
      work: { ...film(), version: 4, deadLinks: [dead], updatedAt: NOW, changedAt: NOW },
      row: {
        ...{ workId: 'work00000001', version: 4, at: NOW, event: 'linkDead', by: 'officer' },
        ...{ actorId: 'o1', unitId: 'baoji', message: '提示已失效' },
      },
    })
  })

  it('is marked anew in place of the first mark, and unmarked', () => {
    const marked = film('baoji', { deadLinks: [dead] })
    const again = markLink(marked, { ...mark, reason: '提取码不对' }, officer, NOW + 5)
    expect(again.work.deadLinks).toEqual([{ ...dead, reason: '提取码不对', at: NOW + 5 }])
    const back = markLink(again.work, { ...mark, dead: false, reason: '' }, officer, NOW + 9)
    expect(back.work).toEqual({ ...film(), version: 5, updatedAt: NOW + 9, changedAt: NOW + 9 })
    expect(back.row).toMatchObject({ event: 'linkAlive' })
    expect(back.row).not.toHaveProperty('message')
  })

  it.each([
    ['without a reason', { ...mark, reason: ' 一 ' }, 'INPUT_INVALID'],
    ['that there is none of', { ...mark, position: 2 }, 'LINK_UNKNOWN'],
    ['that is not marked, to unmark', { ...mark, dead: false }, 'INVALID_TRANSITION'],
  ])('%s is refused', (_what, wrong, code) => {
    expect(refusalOf(() => markLink(film(), wrong, officer, NOW)).code).toBe(code)
  })
})
