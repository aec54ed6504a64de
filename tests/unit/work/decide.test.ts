import { decide, mayDecide, type ReviewDecision } from '#shared/domain/work/review'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { type Caller } from '#shared/domain/access/roles'
import { season2020 } from '../season/season-2020'
import { aCaller, decidedAt, inReviewAt, NOW, refusalOf } from './samples'

const approve: ReviewDecision = { kind: 'approve', citations: [], message: '', internalNote: '' }
const citations = [{ clauseId: 'annex2.1', quote: '重点内容配字幕' }]
const send = (kind: 'return' | 'reject'): ReviewDecision => ({
  kind,
  citations,
  message: '请加上字幕',
  internalNote: '第二次了',
})

const callers: Record<string, Caller> = {
  'an officer of the unit': aCaller('o1', ['unitOfficer', 'baoji']),
  'an officer of another unit': aCaller('o2', ['unitOfficer', 'xian']),
  'an officer of the province': aCaller('o3', ['provinceOfficer', 'province']),
  'a unit officer whose scope is the root': aCaller('o4', ['unitOfficer', 'province']),
  'an administrator': aCaller('o5', ['admin', 'province']),
  'a judge': aCaller('o6', ['judge', 'province']),
  'a worker': aCaller('o7'),
  'the author, an officer of the unit': aCaller('author-1', ['unitOfficer', 'baoji']),
  'the author, an officer of the province': aCaller('author-1', ['provinceOfficer', 'province']),
}
const decidersAt: Record<string, readonly string[]> = {
  baoji: ['an officer of the unit', 'an officer of the province', 'a unit officer whose scope is the root'],
  province: ['an officer of the province'],
}
const everyone = Object.entries(callers)
const everyState = WORK_STATUSES.flatMap((status) =>
  ['baoji', 'province'].map((unit) => [status, unit] as const),
)

describe.each(everyState)('a work that is %s at %s', (status, atUnit) => {
  const work = inReviewAt(atUnit, { status })

  it.each(everyone)('is decided by %s, or refused with the reason', (who, caller) => {
    const allowed = status === 'inReview' && (decidersAt[atUnit] ?? []).includes(who)
    expect(mayDecide(caller, work)).toBe(allowed)
    const tried = () => decide(work, approve, caller, season2020, NOW)
    if (allowed) return expect(tried().version).toBe(work.version + 1)
    const code =
      caller.personId === work.authorId
        ? 'OWN_WORK'
        : status === 'inReview'
          ? 'FORBIDDEN'
          : 'INVALID_TRANSITION'
    expect(refusalOf(tried).code).toBe(code)
  })
})

describe('an approval', () => {
  const officer = aCaller('o1', ['unitOfficer', 'baoji'])
  const province = aCaller('o3', ['provinceOfficer', 'province'])
  const row = {
    workId: 'work00000001',
    version: 5,
    at: NOW,
    by: 'officer',
    citations: [],
    message: '',
  } as const

  it('passes the work to the next unit of its chain', () => {
    const work = inReviewAt('baoji')
    expect(decidedAt(work, { ...approve, internalNote: '好' }, officer, NOW)).toEqual({
      work: {
        ...work,
        version: 5,
        atUnit: 'province',
        atUnitSince: NOW,
        updatedAt: NOW,
        changedAt: NOW,
        decision: { kind: 'approve', by: 'officer', unitId: 'baoji', citations: [], message: '', at: NOW },
      },
      row: { ...row, event: 'approved', actorId: 'o1', unitId: 'baoji', internalNote: '好' },
    })
  })

  it('of the last unit accepts it; it lies nowhere any more', () => {
    const { atUnit: _unit, atUnitSince: _since, ...work } = inReviewAt('province')
    expect(decidedAt(inReviewAt('province'), approve, province, NOW)).toEqual({
      work: {
        ...work,
        status: 'accepted',
        version: 5,
        acceptedAt: NOW,
        updatedAt: NOW,
        changedAt: NOW,
        decision: { kind: 'approve', by: 'officer', unitId: 'province', citations: [], message: '', at: NOW },
      },
      row: { ...row, event: 'accepted', actorId: 'o3', unitId: 'province' },
    })
  })

  it('goes up a chain of any length', () => {
    const chain = ['baoji', 'xian', 'province']
    const second = decidedAt(inReviewAt('baoji', { chain }), approve, province, NOW).work
    const third = decidedAt(second, approve, province, NOW).work
    const last = decidedAt(third, approve, province, NOW).work
    expect([second.atUnit, third.atUnit, last.status]).toEqual(['xian', 'province', 'accepted'])
  })
})

describe.each(['return', 'reject'] as const)('to %s', (kind) => {
  const officer = aCaller('o1', ['unitOfficer', 'baoji'])
  const status = kind === 'return' ? 'returned' : 'rejected'

  it('gives the work back with the clauses and the message', () => {
    const { atUnit: _unit, atUnitSince: _since, ...work } = inReviewAt('baoji')
    expect(decidedAt(inReviewAt('baoji'), send(kind), officer, NOW)).toEqual({
      work: {
        ...work,
        status,
        version: 5,
        updatedAt: NOW,
        changedAt: NOW,
        decision: { kind, by: 'officer', unitId: 'baoji', citations, message: '请加上字幕', at: NOW },
      },
      row: {
        workId: work.id,
        version: 5,
        at: NOW,
        by: 'officer',
        event: status,
        actorId: 'o1',
        unitId: 'baoji',
        citations,
        message: '请加上字幕',
        internalNote: '第二次了',
      },
    })
  })

  it.each([
    ['no clause', { citations: [] }, 'CITATION_REQUIRED'],
    ['no message', { message: '  ' }, 'CITATION_REQUIRED'],
    ['an unknown clause', { citations: [{ clauseId: 'annex9.9' }] }, 'CITATION_INVALID'],
    [
      'words the clause does not have',
      { citations: [{ clauseId: 'annex2.1', quote: '字幕' }] },
      'CITATION_INVALID',
    ],
    ['one good and one bad clause', { citations: [...citations, { clauseId: 'x' }] }, 'CITATION_INVALID'],
  ])('is refused with %s', (_what, change, code) => {
    const decision = { ...send(kind), ...change }
    expect(refusalOf(() => decide(inReviewAt('baoji'), decision, officer, season2020, NOW)).code).toBe(code)
  })
})
